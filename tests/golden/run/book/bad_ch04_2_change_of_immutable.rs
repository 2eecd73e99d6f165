// Of a variable that is not `mut` nobody gets a mutable reference.
fn main() {
    let list = vec![1];
    let r = &mut list; //~ E0596
    r.push(2);
}
