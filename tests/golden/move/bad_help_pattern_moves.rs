// What a pattern moved out of an enum: the enum is matched by reference, not its part cloned.
#[derive(Debug)]
struct Node {
    value: i32,
    next: Option<Box<Node>>,
}

struct List {
    head: Option<Box<Node>>,
    state: Node,
}

impl List {
    fn pop(&mut self) {
        match self.head { //~ E0507
            Some(node) => self.head = node.next,
            None => {}
        }
    }
    fn state(&mut self) -> Node {
        self.state //~ E0507
    }
}

fn main() {
    let o = Some(String::from("a"));
    if let Some(s) = o {
        println!("{s}");
    }
    println!("{o:?}"); //~ E0382
    let nested = Some((String::from("k"), 1));
    if let Some((k, _)) = nested {
        println!("{k}");
    }
    println!("{nested:?}"); //~ E0382
    let pair = (String::from("a"), 1);
    let a = pair.0;
    println!("{pair:?}"); //~ E0382
}

//--- expected helps
// 15: borrow it instead (`&`)
// 15: `self.head.as_ref()` gives a value of the same form that holds references
// 15: `self.head.take()` takes the value out, and leaves an empty one in its place
// 21: borrow it instead (`&`); with `#[derive(Clone)]` on `Node` it could be cloned too
// 21: `std::mem::replace(&mut self.state, ..)` takes it out, and puts another one there
// 30: to keep `o`, match on a borrow of it: `&o`
// 35: to keep `nested`, match on a borrow of it: `&nested`
// 38: if two values are wanted, clone it where it is moved: `pair.0.clone()`
