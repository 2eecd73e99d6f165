// A self reference is taken, then the field is changed.
struct Selfish<'a> {
    s: String,
    r: Option<&'a str>,
}
fn main() {
    let mut s = Selfish {
        s: String::from("a"),
        r: None,
    };
    s.r = Some(&s.s);
    println!("{:?}", s.r);
    s.s.push('b'); //~ E0502
    println!("{}", s.s);
}
