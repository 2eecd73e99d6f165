// A placeholder without its argument.
fn main() {
    println!("{} {}", 1); //~ syntax
}
