// A block's value is moved out of the variable.
fn main() {
    let s = String::from("x");
    let t = { s };
    println!("{t}{s}"); //~ E0382
}
