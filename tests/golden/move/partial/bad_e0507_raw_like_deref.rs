// The result of a method that returns a reference.
fn main() {
    let v = vec![String::from("a")];
    let s = *v.first().unwrap(); //~ E0507
    println!("{s}");
}
