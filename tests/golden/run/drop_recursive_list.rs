// Dropping the head of a list drops every node, outermost first.
struct Node {
    n: u32,
    next: Option<Box<Node>>,
}

impl Drop for Node {
    fn drop(&mut self) {
        println!("node {}", self.n);
    }
}

fn main() {
    let mut head = None;
    for n in 0..3 {
        head = Some(Box::new(Node { n, next: head }));
    }
    println!("built");
    if let Some(node) = &head {
        println!("first {} {}", node.n, node.next.is_some());
    }
}

//--- expected stdout
// built
// first 2 true
// node 2
// node 1
// node 0
