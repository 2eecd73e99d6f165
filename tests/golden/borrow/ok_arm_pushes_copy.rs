// The borrow of the scrutinee ends where the element is copied.
fn main() {
    let mut v = vec![1];
    match v.first() {
        Some(x) => v.push(*x),
        None => v.push(0),
    }
    println!("{v:?}");
}
