// A `while` loop may not run at all.
fn main() {
    let last: i32;
    let mut i = 0;
    while i < 3 {
        last = i; //~ E0384
        i += 1;
    }
    println!("{last}"); //~ E0381
}
