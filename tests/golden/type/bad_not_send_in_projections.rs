// A projection of an iterator over what is not `Send` is not `Send` either; a marker is as what it stands for.
use std::marker::PhantomData;
struct Ahead<I: Iterator> {
    iter: I,
    next: Option<I::Item>,
}
struct Marked<T> {
    of: PhantomData<T>,
}
fn given<T: Send>(_: T) {}
fn both<I: Iterator + Send>(iter: I) {
    given(Ahead { iter, next: None }); //~ E0277
}
fn main() {
    let p: *const i32 = &1;
    given(Ahead { iter: std::iter::empty::<i32>(), next: None });
    given([p].into_iter().peekable()); //~ E0277
    given(std::io::stdout().lock()); //~ E0277
    given(Marked::<*const i32> { of: PhantomData }); //~ E0277
    given(Marked::<fn(*const i32)> { of: PhantomData });
    given(std::mem::discriminant(&Some(p)));
    given(std::iter::empty::<*const i32>());
    both("ab".chars());
}
