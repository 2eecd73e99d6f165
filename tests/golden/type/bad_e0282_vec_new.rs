// Nothing says what the vector holds.
fn main() {
    let v = Vec::new(); //~ E0282
    println!("done");
}
