// Attributes before what they say nothing about.
#[inline] //~ syntax
struct Point;
#[repr(C)] //~ E0517
fn draw(
    #[inline] //~ syntax
    _p: Point,
) {
}
#[used] //~ syntax
#[forbid(unused_mut)]
mod strict {
    #[allow(unused_mut)] //~ E0453
    pub fn f() {}
}
#[allow(tidy::lines)] //~ E0710
fn main() {
    draw(Point);
    strict::f();
}
