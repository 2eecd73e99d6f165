// A range without an end is more than one value where ranges overlap: `..=0` ends at 0, and begins nowhere.
fn ends(n: u8) -> i32 {
    match n {
        ..=0 => 1,
        0..=3 => 2,
        _ => 3,
    }
}

fn begins(n: u8) -> i32 {
    match n {
        255.. => 1,
        3..=255 => 2,
        _ => 3,
    }
}

fn both_open(n: usize) -> i32 {
    match n {
        ..=0 => 1,
        ..=3 => 2,
        _ => 3,
    }
}

fn main() {
    println!("{} {} {}", ends(0), begins(3), both_open(1));
}
