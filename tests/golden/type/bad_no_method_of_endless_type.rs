// A method that is not there is told, though the type is a part of itself and not wholly known.
struct Node<T> {
    next: Option<Box<Node<T>>>,
    value: Option<T>,
}

impl<T> Node<T> {
    fn new() -> Node<T> {
        Node { next: None, value: None }
    }
}

fn main() {
    let mut node = Node::new();
    node.put(1); //~ E0599
}
