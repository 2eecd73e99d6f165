// An inner function captures nothing; a closure would.
fn main() {
    let base = 10;
    fn add(n: i32) -> i32 {
        n + base //~ E0434
    }
    println!("{}", add(1));
}
