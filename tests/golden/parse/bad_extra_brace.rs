// One brace too many.
fn main() {
    println!("x");
}
} //~ syntax
