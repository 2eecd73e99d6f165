// With a label, and in a loop of its own, a `break` may stand in a condition.
fn main() {
    let mut n = 0;
    'outer: while {
        n += 1;
        if n == 2 {
            break 'outer;
        }
        let k = loop {
            break n;
        };
        k < 5
    } {
        println!("round");
    }
}
