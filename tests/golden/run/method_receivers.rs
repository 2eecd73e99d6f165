// self by value, &self, &mut self; associated functions and constants; Self.
struct Counter {
    n: u32,
}

impl Counter {
    const STEP: u32 = 5;

    fn new() -> Self {
        Self { n: 0 }
    }

    fn bump(&mut self) {
        self.n += Self::STEP;
    }

    fn value(&self) -> u32 {
        self.n
    }

    fn finish(self) -> u32 {
        self.n * 100
    }
}

fn main() {
    let mut c = Counter::new();
    c.bump();
    Counter::bump(&mut c);
    println!("{} {} {}", c.value(), Counter::value(&c), Counter::STEP);
    println!("{}", c.finish());
}

//--- expected stdout
// 10 10 5
// 1000
