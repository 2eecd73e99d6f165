// A reference to an element is used after a push.
fn main() {
    let mut v = vec![1, 2, 3, 4, 5];
    let first = &v[0];
    v.push(6); //~ E0502
    println!("The first element is: {first}");
}
