// A borrow of self is returned where another parameter was promised.
struct S {
    a: String,
}
impl S {
    fn f<'a>(&self, x: &'a str) -> &'a str {
        &self.a //~ lifetime
    }
}

fn main() {}
