// A written parameter type must be what is wanted.
fn call(f: impl Fn(i32) -> i32) -> i32 {
    f(1)
}

fn main() {
    println!("{}", call(|s: &str| s.len() as i32)); //~ E0631
}
