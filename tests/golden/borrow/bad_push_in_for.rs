// A vector grows while a loop goes over it.
fn main() {
    let mut v = vec![1, 2, 3];
    for x in &v {
        v.push(*x); //~ E0502
    }
}
