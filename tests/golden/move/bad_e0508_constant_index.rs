// Not even by a constant index.
fn main() {
    let a = [vec![1], vec![2]];
    let v = a[0]; //~ E0508
    println!("{}", v.len());
}
