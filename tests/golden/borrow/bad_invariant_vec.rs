// A mutable reference to a vector fixes the lifetime of its elements.
fn put<'a>(v: &mut Vec<&'a str>, s: &'a str) {
    v.push(s);
}
fn main() {
    let mut v = vec!["a"];
    {
        let s = String::from("b");
        put(&mut v, &s); //~ E0597
    }
    println!("{v:?}");
}
