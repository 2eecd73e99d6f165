// For `usize` no closed list of ranges is exhaustive.
fn f(n: usize) -> u32 {
    match n { //~ E0004
        0..=18446744073709551615 => 1,
    }
}

fn main() {
    println!("{}", f(5));
}
