// A tuple has no third part.
fn main() {
    let t = (1, 2);
    println!("{}", t.2); //~ E0609
}
