// A method that real std has, and this library lacks.
fn main() {
    let mut v = vec![3, 1, 2];
    println!("{:?}", v.spare_capacity_mut().len()); //~ unsupported
}
