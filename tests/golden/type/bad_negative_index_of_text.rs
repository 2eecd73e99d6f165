// Text has no numbers as indices, negative or not; a list has no negative ones.
fn main() {
    let s = String::from("hello");
    println!("{}", s[-1]); //~ E0277
    println!("{}", "abc"[-1]); //~ E0277
    let v = vec![1, 2];
    println!("{}", v[-1]); //~ syntax
    println!("{}", v[..][-1]); //~ syntax
}
