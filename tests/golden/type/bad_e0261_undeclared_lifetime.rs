// A lifetime that was not declared.
fn first(s: &'a str) -> usize { //~ E0261
    s.len()
}

fn main() {
    println!("{}", first("x"));
}
