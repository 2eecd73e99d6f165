// A method call with too many arguments.
fn main() {
    let v = vec![1];
    println!("{}", v.len(3)); //~ E0061
}
