// A string that ends in a zero byte, as C has it.
fn main() {
    let s = c"hi"; //~ unsupported
    println!("{}", s.to_bytes().len());
}
