// A tuple of deferred variables.
fn main() {
    let (a, b): (u32, u32);
    a = 1;
    println!("{a}");
    println!("{b}"); //~ E0381
}
