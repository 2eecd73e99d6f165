// No memory has room for such a value.
fn main() {
    let a: [u64; 1 << 61] = [0; 1 << 61]; //~ syntax
    println!("{}", a.len());
}
