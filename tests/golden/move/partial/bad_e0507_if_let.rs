// `if let` on what a mutable reference points to.
struct Node {
    next: Option<Box<Node>>,
}

fn f(n: &mut Node) -> bool {
    if let Some(next) = n.next { //~ E0507
        return next.next.is_none();
    }
    false
}

fn main() {
    println!("{}", f(&mut Node { next: None }));
}
