// A list taken apart from its head, one box at a time.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Node {
    value: Loud,
    next: Option<Box<Node>>,
}

fn main() {
    let mut list = None;
    for name in ["three", "two", "one"] {
        list = Some(Box::new(Node { value: Loud(name), next: list }));
    }
    while let Some(node) = list {
        println!("visit {}", node.value.0);
        list = node.next;
    }
    println!("end");
}

//--- expected stdout
// visit one
// drop one
// visit two
// drop two
// visit three
// drop three
// end
