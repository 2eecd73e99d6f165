// The caller cannot choose the type of `self`.
use std::ops::Deref;
struct F;
impl F {
    fn a<R: Deref<Target = Self>>(self: R) {} //~ E0801
    fn b(self: impl Deref<Target = Self>) {} //~ E0801
    fn c<R: Deref<Target = Self>>(self: &R) {} //~ E0801
    fn d<R: Deref<Target = F>>(&self, _: R) {}
}
fn main() {}
