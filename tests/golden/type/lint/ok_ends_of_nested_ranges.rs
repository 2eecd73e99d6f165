// Ranges that share an end, or leave one value out between them, are told wherever they stand in the patterns, if
// some value can come to both.
fn of_option(x: Option<u8>) -> u8 {
    match x {
        Some(0..=10) => 1,
        Some(10..=20) => 2,
        Some(21..30) => 3,
        Some(31..=255) => 4,
        _ => 5,
    }
}

fn of_pair(x: (u8, bool)) -> u8 {
    match x {
        (0..=10, true) => 1,
        (10..=20, false) => 2,
        (20..=30, _) => 3,
        (30 | 40..=50 | 50..=60, _) => 4,
        _ => 5,
    }
}

fn of_slice(x: &[i8]) -> u8 {
    match x {
        [..=-1] | [-1..=5, ..] => 1,
        [7..126, _] => 2,
        [.., 7..127] => 3,
        _ => 4,
    }
}

fn by_choice(x: char) -> u8 {
    if let 'a'..='m' | 'm'..='z' = x {
        return 1;
    }
    let 'A'..='M' = x else { return 2 };
    3
}

fn main() {
    println!("{} {}", of_option(Some(10)), of_pair((20, false)));
    println!("{} {}", of_slice(&[-1]), by_choice('m'));
}
