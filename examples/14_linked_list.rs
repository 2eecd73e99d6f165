// A linked list of boxes.
//
// A list is empty, or it is a node with a value and the rest of the list. A node that contained a node
// would have no end, so the rest sits in a block of its own: `Option<Box<Node>>`. That takes 8 bytes:
// no address is 0, so 0 means `None`.
//
// Look for: each push takes one block. Pushing and popping move boxes, 8 bytes each, and no node changes
// its place. `take` leaves `None` behind, so that there is always exactly one owner. At the end the
// list drops its first node, which drops its second one, and so on.

struct Node {
    value: i32,
    next: Option<Box<Node>>,
}

struct List {
    head: Option<Box<Node>>,
}

impl List {
    fn push(&mut self, value: i32) {
        let rest = self.head.take();
        self.head = Some(Box::new(Node { value, next: rest }));
    }

    fn pop(&mut self) -> Option<i32> {
        match self.head.take() {
            Some(node) => {
                self.head = node.next;
                Some(node.value)
            }
            None => None,
        }
    }

    fn sum(&self) -> i32 {
        let mut total = 0;
        let mut at = &self.head;
        while let Some(node) = at {
            total += node.value;
            at = &node.next;
        }
        total
    }
}

fn main() {
    let mut list = List { head: None };
    list.push(1);
    list.push(2);
    list.push(3);
    println!("sum {}", list.sum());
    if let Some(value) = list.pop() {
        println!("popped {value}");
    }
    println!("sum {}", list.sum());
}
