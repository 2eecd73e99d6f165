// A name bound by a pattern is not `mut` unless it says so.
fn main() {
    match Some(1) {
        Some(n) => {
            n += 1; //~ E0384
            println!("{n}");
        }
        None => {}
    }
}
