// A byte string is a pattern of its bytes; a constant is one of its value.
const HELLO: &str = "hello";
const TWO: &[u8] = b"ab";

fn text(s: &str) -> u32 {
    match s {
        HELLO => 1,
        "a" => 2,
        HELLO => 3,
        "hello" => 4,
        _ => 5,
    }
}

fn bytes(b: &[u8]) -> u32 {
    match b {
        TWO => 1,
        b"ab" => 2,
        [97, 98] => 3,
        _ => 4,
    }
}

fn main() {
    println!("{} {}", text("a"), bytes(b"ab"));
}
