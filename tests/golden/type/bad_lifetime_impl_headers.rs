// An impl may leave lifetimes of references out, but not those of paths.

struct Named<'a>(&'a str);
trait Reads<'a> {}
trait Plain {}
struct A;
struct B;

impl Named { //~ E0726
    fn f(&self) {}
}
impl Named<'_> {
    fn g(&self) {}
}
impl Plain for Named {} //~ E0726
impl Plain for &u8 {}
impl Plain for &'_ Named<'_> {}
impl Reads for A {} //~ E0726
impl Reads<'_> for B {}

fn main() {}
