// A cursor walks down a list of boxes.
struct Node {
    v: i32,
    next: Option<Box<Node>>,
}
fn push_back(mut head: &mut Option<Box<Node>>, v: i32) {
    while let Some(node) = head {
        head = &mut node.next;
    }
    *head = Some(Box::new(Node { v, next: None }));
}
fn main() {
    let mut l = None;
    push_back(&mut l, 1);
    push_back(&mut l, 2);
    let mut c = &l;
    while let Some(n) = c {
        println!("{}", n.v);
        c = &n.next;
    }
}
