// What a closure is called with cannot be kept in what it captured, if it may be short-lived.
fn main() {
    let mut kept: Vec<&str> = Vec::new();
    let mut keep = |s: &str| kept.push(s); //~ E0521
    keep("a");
}
