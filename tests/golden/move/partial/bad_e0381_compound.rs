// `+=` reads.
fn main() {
    let n: u32;
    n += 1; //~ E0381
    println!("{n}");
}
