// Nothing says what the option holds.
fn main() {
    let x = None; //~ E0282
    println!("done");
}
