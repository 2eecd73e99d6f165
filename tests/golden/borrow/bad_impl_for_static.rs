// An impl for static strings only.
impl<'a> From<&'static str> for W<'a> {
    fn from(x: &'static str) -> W<'a> {
        W(x)
    }
}
struct W<'a>(&'a str);
fn f(x: &str) {
    let w = W::from(x); //~ E0521
}
fn g() {
    let s = String::new();
    let w: W = (&s[..]).into(); //~ E0597
}

fn main() {}
