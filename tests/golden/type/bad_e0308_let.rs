// A let with the wrong type.
fn main() {
    let n: i32 = "five"; //~ E0308
    println!("{n}");
}
