// No `!` for a string.
fn main() {
    println!("{}", !"x"); //~ E0600
}
