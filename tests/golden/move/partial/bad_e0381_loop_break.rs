// Set in a loop that may be left before.
fn main() {
    let x: u32;
    let mut n = 0;
    loop {
        n += 1;
        if n > 3 {
            break;
        }
        if n == 2 {
            x = n;
            break;
        }
    }
    println!("{x}"); //~ E0381
}
