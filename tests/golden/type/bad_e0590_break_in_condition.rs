// A `break` without a label inside of a `while` condition.
fn main() {
    let mut n = 0;
    loop {
        while {
            n += 1;
            if n == 2 {
                break; //~ E0590
            }
            n < 5
        } {
            println!("round");
        }
        break;
    }
}
