// An error of a lint keeps no other lint from speaking.
#![deny(warnings)]
enum Method { //~ dead_code
    Get,
    Post,
}
fn is_get(s: Method) -> bool { //~ dead_code
    match s {
        Get => true, //~ E0170 unused_variables non_snake_case
        _ => false, //~ unreachable_patterns
    }
}
fn main() {
    let small: u8 = 256; //~ overflowing_literals
    let unused = 1; //~ unused_variables
    println!("{small}");
}
