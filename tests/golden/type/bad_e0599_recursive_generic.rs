// A method that is missing on a type that contains itself, of which a part is not known yet.
struct List<T> {
    head: Option<Box<Node<T>>>,
}

struct Node<T> {
    value: T,
    left: List<T>,
    right: List<T>,
}

fn main() {
    let list = List { head: None };
    list.append(1); //~ E0599
    if let Some(node) = list.head {
        println!("{}", node.value + 1);
        drop((node.left, node.right));
    }
}
