// The vector is read while a drain is open.
fn main() {
    let mut v = vec![1, 2, 3];
    let d = v.drain(..1);
    println!("{}", v.len()); //~ E0502
    drop(d);
}
