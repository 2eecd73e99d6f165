// A closure that owns something is moved like any value.
fn main() {
    let s = String::from("s");
    let len = move || s.len();
    let other = len;
    println!("{} {}", other(), len()); //~ E0382
}
