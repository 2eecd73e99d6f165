// A variable that was never set.
fn main() {
    let x: String;
    println!("{x}"); //~ E0381
}
