// Parameters are immutable, too.
fn f(n: i32) -> i32 {
    n = n + 1; //~ E0384
    n
}

fn main() {
    println!("{}", f(1));
}
