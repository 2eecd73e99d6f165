// An associated function is no pattern.
struct P(u32);
impl P {
    fn new(n: u32) -> P {
        P(n)
    }
}

fn main() {
    match P::new(1) {
        P::new(1) => {} //~ E0164
        P(_) => {}
    }
}
