// The value that two ranges leave out between them, and the last one of a type.
fn grade(points: u8) -> char {
    match points {
        0..50 => 'c',
        51..=100 => 'b',
        _ => '?',
    }
}
fn on_purpose(x: i32) -> u8 {
    match x {
        i32::MIN..0 => 1,
        1..5 => 4,
        6.. => 2,
        0 => 3,
        5 => 5,
    }
}
fn parts(x: char, y: u8) -> u8 {
    match (x, y) {
        ('a'..'m', 0..3) => 1,
        ('n'..='z', 4..=9) => 2,
        (_, 0..255) => 3,
        _ => 4,
    }
}
fn main() {
    println!("{} {} {}", grade(50), on_purpose(5), parts('m', 3));
    if let 0..255 = 7u8 {
        println!("not 255");
    }
}
