// A cursor's list is cut while the node is borrowed.
struct N {
    next: Option<Box<N>>,
}
fn f(mut c: &mut Option<Box<N>>) {
    while let Some(n) = c {
        if n.next.is_none() {
            *c = None; //~ E0506
            return;
        }
        c = &mut n.next;
    }
    *c = None;
}
fn main() {
    f(&mut None)
}
