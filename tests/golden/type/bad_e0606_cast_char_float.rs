// A char does not become a float.
fn main() {
    let f = 'a' as f64; //~ E0606
}
