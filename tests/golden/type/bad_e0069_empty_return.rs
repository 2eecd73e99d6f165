// `return;` in a function that returns a value.
fn f(n: i32) -> i32 {
    if n > 0 {
        return; //~ E0069
    }
    n
}

fn main() {
    println!("{}", f(1));
}
