// `+` takes its left side by value.
fn main() {
    let a = String::from("Hello, ");
    let b = String::from("world");
    let c = a + &b;
    println!("{a} {b} {c}"); //~ E0382
}
