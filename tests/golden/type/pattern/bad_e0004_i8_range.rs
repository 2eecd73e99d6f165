// Ranges of a signed type with one value missing.
fn f(n: i8) -> u32 {
    match n { //~ E0004
        ..0 => 1,
        0 => 2,
        1..=126 => 3,
    }
}

fn main() {
    println!("{}", f(5));
}
