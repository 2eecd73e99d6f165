// A list is reversed, and a node removed.
struct N {
    v: i32,
    next: Option<Box<N>>,
}
fn rev(mut h: Option<Box<N>>) -> Option<Box<N>> {
    let mut p = None;
    while let Some(mut n) = h {
        h = n.next.take();
        n.next = p;
        p = Some(n);
    }
    p
}
fn remove(mut c: &mut Option<Box<N>>, v: i32) {
    loop {
        match c {
            None => return,
            Some(n) if n.v == v => {
                *c = n.next.take();
                return;
            }
            Some(n) => c = &mut n.next,
        }
    }
}
fn main() {
    let mut l = rev(Some(Box::new(N { v: 1, next: None })));
    remove(&mut l, 1);
}
