// Nor is a String; a &str can only be cast to a pointer.
fn main() {
    let s = String::from("5");
    let n = s as i32; //~ E0605
}
