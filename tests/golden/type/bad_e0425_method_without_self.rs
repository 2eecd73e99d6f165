// And so does a method.
struct P;

impl P {
    fn one(&self) -> i32 {
        1
    }

    fn two(&self) -> i32 {
        one() + 1 //~ E0425
    }
}

fn main() {
    println!("{}", P.two());
}
