// Nor of a slice.
fn first(s: &[String]) -> String {
    s[0] //~ E0508
}

fn main() {
    println!("{}", first(&[String::new()]));
}
