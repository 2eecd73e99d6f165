// && is for bools.
fn main() {
    let n = 5;
    println!("{}", true && n); //~ E0308
}
