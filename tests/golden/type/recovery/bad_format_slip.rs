// A slip in the arguments of a printing macro ends neither the program nor, if only the number of
// arguments is wrong, what is said of the function.
fn count(name: &str) -> usize {
    println!("{}" name); //~ syntax
    name //~ E0308
}
fn main() {
    let s = String::from("a");
    let t = s;
    println!("{}", t, 1); //~ syntax
    println!("{} {}"); //~ syntax
    println!("{:q}", t); //~ syntax
    println!("{x}", x = 1, x = 2); //~ syntax
    println!("{}", s); //~ E0382
}
