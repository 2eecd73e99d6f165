// Two elided lifetimes are not one.
fn put(v: &mut Vec<&str>, s: &str) {
    v.push(s); //~ lifetime
}
fn main() {
    let mut v = vec![];
    put(&mut v, "a");
    println!("{v:?}");
}
