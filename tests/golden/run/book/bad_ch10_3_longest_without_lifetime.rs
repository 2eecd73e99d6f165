// Which of the two parameters does the result come from?
fn longest(x: &str, y: &str) -> &str { //~ E0106
    if x.len() > y.len() { x } else { y }
}

fn main() {
    println!("{}", longest("ab", "c"));
}
