// A cursor at the end of a list is returned.
struct N {
    next: Option<Box<N>>,
}
fn f(mut c: &mut Option<Box<N>>) -> &mut Option<Box<N>> {
    while let Some(n) = c {
        c = &mut n.next;
    }
    c
}
fn g(c: &mut Option<Box<N>>) -> Option<&mut N> {
    c.as_deref_mut()
}
fn main() {
    f(&mut None);
    g(&mut None);
}
