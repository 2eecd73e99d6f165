// A field is set to a reference with an elided lifetime.
struct S<'a> {
    r: &'a str,
}
impl<'a> S<'a> {
    fn set(&mut self, r: &str) {
        self.r = r; //~ E0621
    }
}

fn main() {}
