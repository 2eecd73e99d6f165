// A vector grows while its iterator is used by hand.
fn main() {
    let mut v = vec![1, 2];
    while let Some(x) = v.pop() {
        if x > 1 {
            v.push(x - 1);
        }
    }
    let mut it = v.iter();
    while let Some(x) = it.next() {
        v.push(*x); //~ E0502
    }
}
