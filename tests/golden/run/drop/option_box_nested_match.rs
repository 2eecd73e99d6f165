// Matching through `Option<Box<..>>` by dereferencing moves the payload and frees the box.
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
    let list = Node {
        value: Loud("one"),
        next: Some(Box::new(Node { value: Loud("two"), next: None })),
    };
    match list.next {
        Some(node) => {
            let Node { value, next } = *node;
            println!("{} {}", value.0, next.is_none());
        }
        None => println!("never"),
    }
    println!("head {}", list.value.0);
}

//--- expected stdout
// two true
// drop two
// head one
// drop one
