// The last node of a list, through as_mut.
struct N {
    v: i32,
    next: Option<Box<N>>,
}
fn last(mut n: &mut N) -> &mut N {
    while n.next.is_some() {
        n = n.next.as_mut().unwrap();
    }
    n
}
fn main() {
    let mut n = N { v: 1, next: None };
    last(&mut n).next = Some(Box::new(N { v: 2, next: None }));
    last(&mut n).v = 3;
}
