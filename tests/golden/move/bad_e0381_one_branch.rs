// Assigned on one branch only.
fn main() {
    let n: i32;
    if 1 < 2 {
        n = 5;
    }
    println!("{n}"); //~ E0381
}
