// The arms of a match have different types.
fn main() {
    let n = 2;
    let text = match n {
        1 => "one",
        _ => n, //~ E0308
    };
    println!("{}", text);
}
