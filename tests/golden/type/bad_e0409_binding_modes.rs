// All alternatives bind a variable in the same way.
fn main() {
    let pair = (1, 2);
    match pair {
        (ref x, 0) | (0, x) => println!("zero"), //~ E0308 E0409
        _ => println!("other"),
    }
}
