// A reference in a struct needs a named lifetime.
struct Part {
    text: &str, //~ E0106
}

fn main() {
    let p = Part { text: "x" };
    println!("{}", p.text);
}
