// A variable without a value used in both branches.
fn main() {
    let x: u32;
    let n = 3;
    if n > 2 {
        println!("{x}");
    } else {
        println!("{x}!"); //~ E0381
    }
    println!("{x}?");
}
