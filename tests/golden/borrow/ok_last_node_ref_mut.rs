// The last node of a list, through a ref mut binding.
struct N {
    v: i32,
    next: Option<Box<N>>,
}
fn last(n: &mut N) -> &mut N {
    let mut c = n;
    while let Some(ref mut x) = c.next {
        c = x;
    }
    c
}
fn main() {
    let mut n = N { v: 1, next: None };
    last(&mut n).v = 3;
}
