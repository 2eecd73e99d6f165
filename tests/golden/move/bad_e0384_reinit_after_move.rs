// A moved variable without mut cannot be given a new value.
fn main() {
    let s = String::from("x");
    drop(s);
    s = String::from("y"); //~ E0384
    println!("{s}");
}
