// The result must be what is wanted.
fn test(f: impl Fn(i32) -> bool) -> bool {
    f(1)
}

fn main() {
    println!("{}", test(|x| x + 1)); //~ E0308
}
