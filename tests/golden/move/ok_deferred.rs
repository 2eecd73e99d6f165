// Deferred initialisation on every path, without mut.
fn main() {
    let text;
    let n = 3;
    match n {
        0 => text = String::from("zero"),
        1 | 2 => text = String::from("few"),
        _ => {
            let mut t = String::new();
            t.push('*');
            text = t;
        }
    }
    println!("{text}");
}
