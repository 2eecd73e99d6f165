// A type that is a part of itself is asked for an auto trait while it is not wholly known.
struct Node<T> {
    next: Option<Box<Node<T>>>,
    value: Option<T>,
}

impl<T> Node<T> {
    fn new() -> Node<T> {
        Node { next: None, value: None }
    }
    fn set(&mut self, value: T) {
        self.value = Some(value);
    }
}

fn send<T: Send>(_t: &T) {}

fn main() {
    let mut node = Node::new();
    send(&node);
    node.set(1);
    println!("{}", node.value.is_some() && node.next.is_none());
}
