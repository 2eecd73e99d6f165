// A pattern does not look through a `Box`.
fn main() {
    let b = Box::new(Some(1));
    match b {
        Some(n) => println!("{n}"), //~ E0308
        None => {} //~ E0308
    }
}
