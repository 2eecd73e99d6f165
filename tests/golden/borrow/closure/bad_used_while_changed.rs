// A closure that changes a list has it for itself as long as it is called later.
fn main() {
    let mut list = vec![1];
    let mut push = |n| list.push(n);
    push(2);
    println!("{}", list.len()); //~ E0502
    push(3);
}
