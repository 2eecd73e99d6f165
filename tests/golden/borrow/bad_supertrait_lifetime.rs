// A supertrait's method gives what has the trait's lifetime.
trait A<'a> { fn a(&self) -> &'a i32; }
trait B<'a>: A<'a> {
    fn b<'c>(&self, x: &'c i32) -> &'c i32 {
        self.a() //~ lifetime
    }
}
fn main() {}
