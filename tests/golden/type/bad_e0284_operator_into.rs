// The result of an operator with an open right side.
fn main() {
    let n: u32 = 1;
    let d: u64 = 2;
    let sum = d + n.into(); //~ E0284
    println!("{sum}");
}
