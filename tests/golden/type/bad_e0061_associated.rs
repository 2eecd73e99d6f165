// An associated function with an argument missing.
struct P {
    x: i32,
}

impl P {
    fn new(x: i32) -> P {
        P { x }
    }
}

fn main() {
    println!("{}", P::new().x); //~ E0061
}
