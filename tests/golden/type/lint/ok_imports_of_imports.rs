// A trait that comes through a glob of imports uses them all.
mod shapes {
    pub trait Area { fn area(&self) -> f64; }
    pub mod round {
        use super::{Area, PI};
        pub struct Circle(pub f64);
        pub struct Ring { outer: f64, inner: f64 }
        impl Ring { pub fn new(outer: f64, inner: f64) -> Option<Self> { (outer > inner).then_some(Self { outer, inner }) } }
        impl Area for Circle { fn area(&self) -> f64 { PI * self.0 * self.0 } }
        impl Area for Ring { fn area(&self) -> f64 { Circle(self.outer).area() - Circle(self.inner).area() } }
    }
    const PI: f64 = 3.0;
    pub use round::Circle as Disc;
    pub mod prelude { pub use super::{round::*, Area as _}; pub use super::super::helper; }
}
pub fn helper(x: impl shapes::Area) -> String { format!("{:.1}", x.area()) }
fn main() {
    use shapes::prelude::*;
    let c: shapes::Disc = Circle(2.0);
    println!("{}", c.area());
    let r = Ring::new(2.0, 1.0).unwrap();
    println!("{} {}", r.area(), helper(r));
    println!("{}", Ring::new(1.0, 2.0).is_none());
}
