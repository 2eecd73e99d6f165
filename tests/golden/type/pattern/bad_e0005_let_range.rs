// A range in a `let`.
fn main() {
    let n @ 0..=9 = 5; //~ E0005
    println!("{n}");
}
