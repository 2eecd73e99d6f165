// A method of a trait with lifetimes.
trait Tr {
    fn f<'a>(&'a self, x: &'a str) -> &'a str;
}
struct S;
impl Tr for S {
    fn f<'a>(&'a self, x: &'a str) -> &'a str {
        x
    }
}
fn u<'a>(s: &S, x: &'a str) -> &'a str {
    s.f(x) //~ E0621
}

fn main() {}
