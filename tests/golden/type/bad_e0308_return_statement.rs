// A `return` with the wrong type.
fn f(n: i32) -> bool {
    if n > 0 {
        return 1; //~ E0308
    }
    false
}

fn main() {
    println!("{}", f(1));
}
