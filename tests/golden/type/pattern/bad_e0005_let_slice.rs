// A `let` on a slice must match every length.
fn main() {
    let v = vec![1, 2, 3];
    let [a, b, c] = v[..]; //~ E0005
    println!("{a} {b} {c}");
}
