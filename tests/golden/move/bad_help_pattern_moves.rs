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
