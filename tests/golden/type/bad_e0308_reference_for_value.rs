// A reference is not its value.
fn take(n: i32) -> i32 {
    n
}

fn main() {
    let n = 5;
    println!("{}", take(&n)); //~ E0308
}
