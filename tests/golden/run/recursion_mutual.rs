// Functions may be used before they are written, and call each other.
fn main() {
    println!("{} {}", even(10), odd(7));
    println!("{}", ackermann(2, 3));
}

fn even(n: u32) -> bool {
    n == 0 || odd(n - 1)
}

fn odd(n: u32) -> bool {
    n != 0 && even(n - 1)
}

fn ackermann(m: u64, n: u64) -> u64 {
    if m == 0 {
        n + 1
    } else if n == 0 {
        ackermann(m - 1, 1)
    } else {
        ackermann(m - 1, ackermann(m, n - 1))
    }
}

//--- expected stdout
// true true
// 9
