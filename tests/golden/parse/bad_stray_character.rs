// A character that no token begins with.
fn main() {
    let a = 5 € 3; //~ syntax
}
