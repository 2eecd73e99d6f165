// Assigned in a loop and behind it.
fn main() {
    let x;
    loop {
        x = 1; //~ E0384
        if x > 0 {
            break;
        }
    }
    x = 2; //~ E0384
    println!("{x}");
}
