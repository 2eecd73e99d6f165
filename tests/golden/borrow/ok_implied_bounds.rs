// A reference to a struct that borrows tells which lifetime is longer.
struct S<'a> {
    r: &'a str,
}
impl<'a> S<'a> {
    fn get(&self) -> &'a str {
        self.r
    }
    fn g2<'b>(&'b self) -> &'a &'b str {
        &self.r
    }
}

fn main() {}
