// A method in the place of a pattern.
struct P;

impl P {
    fn f(&self) {}
}

fn main() {
    match 5u32 {
        P::f => println!("never"), //~ E0533
        _ => println!("other"),
    }
}
