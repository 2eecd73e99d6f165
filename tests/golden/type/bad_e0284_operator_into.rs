// The result of an operator with an open right side.
fn main() {
    let n: i32 = 1;
    let d: i64 = 2;
    let sum = d + n.into(); //~ E0283 E0284
    println!("{sum}");
}
