// Arguments of a method may read the value that it is called on.
fn main() {
    let mut v = vec![1, 2];
    v.push(v.len() as i32);
    let n = v.len();
    v[n - 1] += v[0];
    println!("{:?}", v);
}
