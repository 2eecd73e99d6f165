// A vector is indexed by usize.
fn main() {
    let v = vec![1, 2];
    let i: i32 = 1;
    println!("{}", v[i]); //~ E0277
}
