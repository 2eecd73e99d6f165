// In an or-pattern inside of another pattern.
fn main() {
    if let Some((a, _) | (_, b)) = Some((1, 2)) { //~ E0408
        println!("{a} {b}"); //~ E0381
    }
}
