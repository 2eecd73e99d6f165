// Slice patterns that cover all lengths.
fn f(s: &[bool]) -> u32 {
    match s {
        [] => 0,
        [true] | [false] => 1,
        [true, .., true] => 2,
        [false, .., _] => 3,
        [.., false] => 4,
    }
}

fn g(a: [bool; 2]) -> u32 {
    match a {
        [true, _] => 1,
        [_, true] => 2,
        [false, false] => 3,
    }
}

fn main() {
    println!("{} {}", f(&[true, false]), g([false, true]));
}
