// An element of a vector without mut, assigned through IndexMut.
fn main() {
    let v = vec![1, 2];
    v[0] = 5; //~ E0596
    println!("{:?}", v);
}
