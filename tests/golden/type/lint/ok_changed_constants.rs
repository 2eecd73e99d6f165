// A constant that is assigned to or borrowed as mutable is a copy.
const NUMBERS: [i32; 3] = [1, 2, 3];
const NAMES: Vec<i32> = Vec::new();

struct Counter {
    count: i32,
}

impl Counter {
    fn step(&mut self) {
        self.count += 1;
    }
}

const START: Counter = Counter { count: 0 };

fn main() {
    NUMBERS[0] = 5;
    NAMES.push(3);
    START.count = 4;
    START.count += 1;
    START.step();
    let first = &mut NUMBERS;
    first[0] = 1;
    let mut own = START;
    own.step();
    println!("{} {} {} {}", NUMBERS[0], NAMES.len(), START.count, own.count);
}
