// What does not fit in a number is told of programs that are right otherwise.
const SMALL: u8 = 256;

fn main() {
    let n: i32 = "a"; //~ E0308
    let m: u8 = 300;
}
