// The arm uses the element after a push.
fn main() {
    let mut v = vec![1];
    match v.first() {
        Some(x) => {
            v.push(1); //~ E0502
            println!("{x}");
        }
        None => v.push(0),
    }
}
