// Part of a tuple moved by a pattern.
fn main() {
    let t = (String::from("a"), String::from("b"));
    let (a, _) = t;
    println!("{a} {}", t.1);
    println!("{}", t.0); //~ E0382
}
