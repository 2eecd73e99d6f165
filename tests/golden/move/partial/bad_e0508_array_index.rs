// An element of an array by index.
fn main() {
    let a = [String::from("a"), String::from("b")];
    let s = a[1]; //~ E0508
    println!("{s} {}", a.len());
    println!("{}", a[1]);
}
