// The field of a struct without end: where does it lie? //~ E0391
struct Node { //~ E0072
    value: i32,
    next: Option<Node>,
}

fn main() {
    let node = Node { value: 1, next: None };
    println!("{}", node.value);
}
