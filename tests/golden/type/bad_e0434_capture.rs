// A function inside a function does not see the outer locals.
fn main() {
    let n = 5;
    fn inner() -> i32 {
        n //~ E0434
    }
    println!("{}", inner());
}
