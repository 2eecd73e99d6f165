// Unwinding drops a list of boxes from its head.
//@ exit: 101
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
    let third = Some(Box::new(Node { value: Loud("third"), next: None }));
    let second = Some(Box::new(Node { value: Loud("second"), next: third }));
    let first = Node { value: Loud("first"), next: second };
    let none: Option<u32> = None;
    println!("{} {}", first.value.0, none.unwrap()); //~ panic
}

//--- expected stdout
// drop first
// drop second
// drop third
//--- expected panic
// called `Option::unwrap()` on a `None` value
