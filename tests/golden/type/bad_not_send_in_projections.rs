// A projection of an iterator over what is not `Send` is not `Send` either.
struct Ahead<I: Iterator> {
    iter: I,
    next: Option<I::Item>,
}
fn given<T: Send>(_: T) {}
fn both<I: Iterator + Send>(iter: I) {
    given(Ahead { iter, next: None }); //~ E0277
}
fn main() {
    let p: *const i32 = &1;
    given(Ahead { iter: std::iter::empty::<i32>(), next: None });
    given([p].into_iter().peekable()); //~ E0277
    both("ab".chars());
}
