// A local is passed to a function that asks for static.
fn need(x: &'static str) {
    println!("{x}");
}
fn main() {
    let s = String::from("a");
    need(&s); //~ E0597
}
