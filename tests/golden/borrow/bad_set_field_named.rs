// A field is set to a reference of another lifetime.
struct S<'a> {
    r: &'a str,
}
impl<'a> S<'a> {
    fn set<'b>(&mut self, r: &'b str) {
        self.r = r; //~ lifetime
    }
}

fn main() {}
