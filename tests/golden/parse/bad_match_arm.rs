// A match arm needs =>.
fn main() {
    match 5 {
        1 -> println!("one"), //~ syntax
        _ => {}
    }
}
