// The receiver's index is borrowed as mutable before the arguments are evaluated.
fn main() {
    let mut v = vec![vec![1], vec![2]];
    v[0].push(1);
    let n = v[1].len();
    v[0].push(v[1].len() as i32); //~ E0502
    println!("{n}");
}
