// Nor may a `for` loop.
fn main() {
    let mut last: i32;
    for i in 0..3 {
        last = i;
    }
    println!("{last}"); //~ E0381
}
