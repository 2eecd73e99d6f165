// The borrows of a closure end with its last call.
fn main() {
    let mut list = vec![3];
    let len = || list.len();
    println!("{}", len());
    let mut push = |n| list.push(n);
    push(4);
    push(5);
    println!("{list:?}");
}
