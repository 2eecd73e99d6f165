// Ranges are of numbers and characters.
fn main() {
    let b = true;
    match b {
        false..=true => {} //~ E0029
        _ => {}
    }
}
