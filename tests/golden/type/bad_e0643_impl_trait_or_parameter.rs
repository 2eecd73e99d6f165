// `impl Trait` in a parameter is not the same as a parameter with a name.
trait Show {
    fn a(&self, _: &impl Iterator);
    fn b<U: Iterator>(&self, _: &U);
    fn c(&self, _: &impl Iterator);
    fn d(&self, _: impl Copy);
}
impl Show for () {
    fn a<U: Iterator>(&self, _: &U) {} //~ E0643
    fn b(&self, _: &impl Iterator) {} //~ E0643
    fn c(&self, _: &impl Iterator) {}
    fn d(&self, _: i32) {} //~ E0049
}
fn main() {}
