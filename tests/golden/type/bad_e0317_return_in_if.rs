// An `if` without `else` at the end of a function that returns a value.
fn bigger(a: i32, b: i32) -> i32 {
    if a > b { //~ E0317
        return a;
    }
}

fn sign(n: i32) -> i32 {
    if n > 0 {
        1
    } else if n < 0 { //~ E0317
        -1
    }
}

fn main() {
    println!("{} {}", bigger(5, 6), sign(1));
}
