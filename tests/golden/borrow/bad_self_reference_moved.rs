// A self reference is taken, then the value is moved.
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
    let t = s; //~ E0505
    println!("{:?}", t.r);
}
