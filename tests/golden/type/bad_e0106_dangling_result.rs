// Where the lifetime of the result is missing, its borrows are not looked at.
fn dangle() -> &String { //~ E0106
    let s = String::from("hello");
    &s
}

fn longer(a: String, b: String) -> &String { //~ E0106
    if a.len() > b.len() { &a } else { &b }
}

fn main() {
    dangle();
}
