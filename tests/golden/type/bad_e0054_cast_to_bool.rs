// An integer cannot be cast to bool.
fn main() {
    let n = 5;
    let b = n as bool; //~ E0054
    println!("{b}");
}
