// A moved value used in two branches.
fn main() {
    let a = String::new();
    let b = a;
    if b.is_empty() {
        println!("{a}");
    } else {
        println!("{a}!"); //~ E0382
    }
    println!("{a}?");
}
