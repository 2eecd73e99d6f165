// Three dots in a pattern.
fn main() {
    match 5 {
        1...9 => println!("digit"), //~ E0783
        _ => println!("other"),
    }
}
