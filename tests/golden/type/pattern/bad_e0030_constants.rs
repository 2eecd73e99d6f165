// A range between constants that is empty.
const LOW: i32 = 10;
const HIGH: i32 = 5;

fn main() {
    match 7 {
        LOW..=HIGH => {} //~ E0030
        _ => {}
    }
}
