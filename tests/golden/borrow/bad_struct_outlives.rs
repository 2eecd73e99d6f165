// A struct that holds a slice outlives the string.
struct Excerpt<'a> {
    part: &'a str,
}
fn main() {
    let e;
    {
        let novel = String::from("Call me. Ishmael");
        let first = novel.split('.').next().unwrap(); //~ E0597
        e = Excerpt { part: first };
    }
    println!("{}", e.part);
}
