// A closure has no name for itself.
fn main() {
    let fact = |n: u32| if n == 0 { 1 } else { n * fact(n - 1) }; //~ E0425
    println!("{}", fact(5));
}
