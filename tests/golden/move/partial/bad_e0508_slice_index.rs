// An element of a slice by index.
fn f(s: &[String]) -> String {
    s[0] //~ E0508
}

fn main() {
    println!("{}", f(&[String::new()]));
}
