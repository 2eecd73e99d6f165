// A reference of another lifetime is pushed.
fn put<'a, 'b>(v: &mut Vec<&'a str>, s: &'b str) {
    v.push(s); //~ lifetime
}
fn main() {
    let mut v = vec![];
    put(&mut v, "a");
    println!("{v:?}");
}
