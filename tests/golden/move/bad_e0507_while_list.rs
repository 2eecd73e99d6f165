// The next node of a list, behind a reference.
struct Node {
    next: Option<Box<Node>>,
}

fn second(n: &Node) -> Option<Box<Node>> {
    n.next //~ E0507
}

fn main() {
    println!("{}", second(&Node { next: None }).is_some());
}
