// A value is not a reference to it.
fn look(s: &String) -> usize {
    s.len()
}

fn main() {
    let s = String::from("x");
    println!("{}", look(s)); //~ E0308
}
