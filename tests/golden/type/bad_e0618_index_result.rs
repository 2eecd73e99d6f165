// A value that is not a function cannot be called: here an index result.
fn main() {
    let v = vec![1, 2];
    println!("{}", v[0](3)); //~ E0618
}
