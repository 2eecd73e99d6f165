// A documentation comment that documents nothing.
fn main() {
    println!("x");
    /// for nobody //~ E0585
}
