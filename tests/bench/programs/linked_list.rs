// A linked list used as a stack: two million boxes pushed, read and popped.
struct Node {
    value: i64,
    next: Option<Box<Node>>,
}

struct List {
    head: Option<Box<Node>>,
    len: usize,
}

impl List {
    fn new() -> List {
        List { head: None, len: 0 }
    }

    fn push(&mut self, value: i64) {
        let next = self.head.take();
        self.head = Some(Box::new(Node { value, next }));
        self.len += 1;
    }

    fn pop(&mut self) -> Option<i64> {
        match self.head.take() {
            None => None,
            Some(node) => {
                self.head = node.next;
                self.len -= 1;
                Some(node.value)
            }
        }
    }

    fn sum(&self) -> i64 {
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
    let mut list = List::new();
    for i in 0..2_000_000 {
        list.push(i % 1000);
    }
    println!("{} nodes, sum {}", list.len, list.sum());
    let mut check = 0;
    while let Some(value) = list.pop() {
        check = (check * 31 + value) % 1_000_003;
    }
    println!("{} nodes, check {}", list.len, check);
}
