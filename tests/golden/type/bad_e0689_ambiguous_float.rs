// A method of a number whose type nothing has settled yet.
fn main() {
    let x = 2.0;
    println!("{}", x.powi(2)); //~ E0689
}
