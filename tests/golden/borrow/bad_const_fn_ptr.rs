// A constant that is a fn pointer for 'static.
const F: fn(&'static str) -> usize = g;
fn g(s: &str) -> usize { s.len() }
fn main() {
    let s = String::from("a");
    F(&s); //~ E0597
}
