// A string that does not end.
fn main() {
    println!("x); //~ E0765
}
