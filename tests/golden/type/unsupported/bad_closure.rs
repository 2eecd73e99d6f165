// Closures.
fn main() {
    let add = |a: i32| a + 1; //~ unsupported
    println!("{}", add(1));
}
