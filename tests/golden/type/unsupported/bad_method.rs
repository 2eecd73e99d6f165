// A method that real std has, and this library lacks.
fn main() {
    let v = vec![3, 1, 2];
    println!("{:?}", v.as_chunks::<2>()); //~ unsupported
}
