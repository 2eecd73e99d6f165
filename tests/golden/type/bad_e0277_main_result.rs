// main cannot return a number.
fn main() -> i32 { //~ E0277
    0
}
