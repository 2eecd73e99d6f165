// Set on the right of `&&` only.
fn main() {
    let x: u32;
    let yes = true;
    if yes && { x = 1; true } {
        println!("{x}");
    }
    println!("{x}"); //~ E0381
}
