// A constant of another type in a pattern.
const N: u8 = 5;

fn main() {
    let n = 5i32;
    match n {
        N => {} //~ E0308
        _ => {}
    }
}
