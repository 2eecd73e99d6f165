// The loop variable over &v is a shared reference.
fn main() {
    let v = vec![1, 2];
    for x in &v {
        *x = 5; //~ E0594
    }
}
