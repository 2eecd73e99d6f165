// A slice pattern on a number.
fn main() {
    let n = 5;
    match n {
        [a, b] => println!("{a} {b}"), //~ E0529
        _ => println!("other"),
    }
}
