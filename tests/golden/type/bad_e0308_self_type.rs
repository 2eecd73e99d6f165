// A method that promises Self and gives a field.
struct P {
    x: i32,
}

impl P {
    fn copy(&self) -> P {
        self.x //~ E0308
    }
}

fn main() {
    println!("{}", P { x: 1 }.copy().x);
}
