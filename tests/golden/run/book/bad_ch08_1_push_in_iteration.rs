// A vector does not grow while it is iterated over.
fn main() {
    let mut v = vec![1, 2, 3];
    for n in &v {
        if *n == 2 {
            v.push(*n); //~ E0502
        }
    }
}
