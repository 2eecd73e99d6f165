// A struct literal in a condition needs parentheses.
struct P {
    x: i32,
}

fn main() {
    if P { x: 1 }.x == 1 { //~ syntax
        println!("x");
    }
}
