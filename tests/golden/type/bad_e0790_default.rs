// Which Default?
fn main() {
    let x = Default::default(); //~ E0790
    println!("done");
}
