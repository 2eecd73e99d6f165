// A moved value used in several arms.
fn main() {
    let a = String::new();
    let b = a;
    match b.len() {
        0 => println!("{a}"), //~ E0382
        1 => println!("{a}1"),
        2 => println!("{a}2"),
        _ => println!("{a}3"),
    }
}
