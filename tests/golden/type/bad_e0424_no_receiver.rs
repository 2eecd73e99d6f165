// `self` in an associated function without a receiver.
struct P {
    x: i32,
}

impl P {
    fn get() -> i32 {
        self.x //~ E0424
    }
}

fn main() {
    println!("{}", P::get());
}
