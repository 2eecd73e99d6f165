// Set in all arms but one.
fn main() {
    let n = 2;
    let x: u32;
    match n {
        0 => x = 1,
        1 => x = 2,
        _ => {}
    }
    println!("{x}"); //~ E0381
}
