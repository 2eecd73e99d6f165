// A literal argument takes the parameter's type.
fn f(n: i16) -> i16 {
    n
}

fn main() {
    println!("{}", f(40000)); //~ overflowing_literals
}
