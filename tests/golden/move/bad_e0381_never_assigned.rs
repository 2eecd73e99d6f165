// A variable that was never assigned.
fn main() {
    let n: i32;
    println!("{n}"); //~ E0381
}
