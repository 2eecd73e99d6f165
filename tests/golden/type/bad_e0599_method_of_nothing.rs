// A method that no type and no trait has.
fn main() {
    let x = 5;
    println!("{}", x.frobnicate()); //~ E0599
}
