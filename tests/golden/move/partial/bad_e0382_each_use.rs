// Two moves of two values, several uses: one error for each value.
fn main() {
    let a = String::new();
    let b = String::new();
    let c = a;
    let d = b;
    println!("{a}"); //~ E0382
    println!("{a} {b}"); //~ E0382
    println!("{b} {c} {d}");
}
