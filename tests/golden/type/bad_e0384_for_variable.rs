// A loop variable.
fn main() {
    for i in 0..3 {
        i += 1; //~ E0384
        println!("{i}");
    }
}
