// Assigned twice in branches.
fn main() {
    let x = 1;
    let n = x + 2;
    if n > 2 {
        x = 2; //~ E0384
    } else {
        x = 3; //~ E0384
    }
    println!("{x}");
}
