// An element of an array cannot be moved out by index.
fn main() {
    let a = [String::from("x"), String::from("y")];
    let i = a.len() - 1;
    let s = a[i]; //~ E0508
    println!("{s}");
}
