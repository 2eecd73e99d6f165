// A closure is called with as many arguments as it has parameters.
fn main() {
    let add = |a: i32, b: i32| a + b;
    println!("{}", add(1)); //~ E0057
    println!("{}", add(1, 2, 3)); //~ E0057
}
