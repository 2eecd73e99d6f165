// Patterns with `_`, literals and `ref` move nothing.
fn main() {
    let o = Some(String::from("a"));
    match o {
        Some(_) => println!("some"),
        None => {}
    }
    let Some(ref s) = o else { return };
    println!("{s}");
    let t = (o, 5);
    match t {
        (_, 5) => println!("five"),
        _ => {}
    }
    println!("{t:?}");
}
