// The same with `if let` in a tuple.
fn main() {
    let t = (Some(String::from("a")), 1);
    if let (Some(s), _) = t {
        println!("{s}");
    }
    println!("{}", t.1);
    println!("{:?}", t.0); //~ E0382
}
