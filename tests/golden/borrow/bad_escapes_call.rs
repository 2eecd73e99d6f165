// A borrowed parameter is passed to a function that asks for static.
fn need(x: &'static str) {
    println!("{x}");
}
fn f(x: &str) {
    need(x); //~ E0521
}
fn main() {
    f("a");
}
