// Moving out of what a method borrows, in a chain over several lines.
fn main() {
    let v = vec![Some(String::from("a"))];
    let n = v //~ E0507
        .first()
        .unwrap()
        .unwrap()
        .len();
    println!("{n}");
}
