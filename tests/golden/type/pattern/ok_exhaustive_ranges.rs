// Ranges that cover a type without a wildcard.
fn sign(n: i8) -> i32 {
    match n {
        i8::MIN..=-1 => -1,
        0 => 0,
        1.. => 1,
    }
}

fn half(c: char) -> u32 {
    match c {
        '\0'..='\u{D7FF}' => 1,
        '\u{E000}'..='\u{10FFFF}' => 2,
    }
}

fn size(n: u16) -> u32 {
    match n {
        ..10 => 1,
        10..=999 => 2,
        1000..=u16::MAX => 3,
    }
}

fn main() {
    println!("{} {} {}", sign(-5), half('x'), size(10));
}
