// A default for a const parameter.
struct Buffer<const N: usize = 8>([u8; N]); //~ unsupported

fn main() {
    let b: Buffer = Buffer([0; 8]);
    println!("{}", b.0.len());
}
