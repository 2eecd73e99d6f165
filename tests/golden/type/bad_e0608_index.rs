// A number cannot be indexed.
fn main() {
    let n = 5;
    println!("{}", n[0]); //~ E0608
}
