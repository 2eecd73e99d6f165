// A method that no number has is one of some trait.
fn main() {
    let x = 5;
    println!("{}", x.len()); //~ E0689
    println!("{}", 2.powi(2)); //~ E0689
}
