// A vector's elements have one type.
fn main() {
    let mut v = Vec::new();
    v.push(1);
    v.push("two"); //~ E0308
    println!("{}", v.len());
}
