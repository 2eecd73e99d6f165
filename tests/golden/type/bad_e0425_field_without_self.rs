// A field needs `self.`.
struct P {
    x: i32,
}

impl P {
    fn get(&self) -> i32 {
        x //~ E0425
    }
}

fn main() {
    println!("{}", P { x: 1 }.get());
}
