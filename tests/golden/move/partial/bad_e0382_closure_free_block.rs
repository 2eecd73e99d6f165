// A block's value moves the variable.
fn main() {
    let s = String::from("a");
    let t = { s };
    println!("{s} {t}"); //~ E0382
}
