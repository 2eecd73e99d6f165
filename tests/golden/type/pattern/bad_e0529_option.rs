// Nor is a tuple.
fn main() {
    let t = (1, 2);
    if let [a, b] = t { //~ E0529
        println!("{a} {b}");
    }
}
