// A binding of a match arm.
fn main() {
    match Some(1) {
        Some(n) => {
            n = 5; //~ E0384
            println!("{n}");
        }
        None => {}
    }
}
