// A number has no fields.
fn main() {
    let n = 5;
    println!("{}", n.x); //~ E0610
}
