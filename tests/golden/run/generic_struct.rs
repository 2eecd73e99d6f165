// Generic structs and enums with inherent impls, some for one instance only.
#[derive(Debug, Clone, PartialEq)]
struct Stack<T> {
    items: Vec<T>,
}

impl<T> Stack<T> {
    fn new() -> Self {
        Stack { items: Vec::new() }
    }

    fn push(&mut self, item: T) -> usize {
        self.items.push(item);
        self.items.len()
    }

    fn pop(&mut self) -> Option<T> {
        self.items.pop()
    }
}

impl Stack<i32> {
    fn sum(&self) -> i32 {
        let mut total = 0;
        for i in &self.items {
            total += i;
        }
        total
    }
}

enum Either<L, R> {
    Left(L),
    Right(R),
}

fn main() {
    let mut s = Stack::new();
    s.push(1);
    s.push(2);
    println!("{} {:?} {:?}", s.sum(), s.pop(), s);
    let mut t: Stack<String> = Stack::new();
    println!("{} {:?}", t.push(String::from("x")), t.clone() == t);
    for e in [Either::Left(1), Either::Right("r")] {
        match e {
            Either::Left(n) => println!("{n}"),
            Either::Right(s) => println!("{s}"),
        }
    }
}

//--- expected stdout
// 3 Some(2) Stack { items: [1] }
// 1 true
// 1
// r
