// A name that two `use ..::*` bring is told where it is used, and only there.
mod shapes {
    pub fn area() -> i32 {
        1
    }
    pub fn only() {}
    pub struct Unit;
    pub const SIDES: i32 = 3;
    pub enum Kind {
        Round,
    }
    pub trait Draw {}
    pub mod inner {
        pub fn deep() {}
    }
}
mod maps {
    pub fn area() -> i32 {
        2
    }
    pub struct Unit;
    pub const SIDES: i32 = 4;
    pub enum Kind {
        Round,
    }
    pub trait Draw {}
    pub mod inner {
        pub fn deep() {}
    }
}
mod both {
    pub use crate::maps::*;
    pub use crate::shapes::*;
}
mod same {
    pub use crate::maps::area;
    pub use crate::maps::*;
}
use maps::*;
use shapes::*;

fn unit(_: Unit) {} //~ E0659
impl Draw for i32 {} //~ E0659
fn draw<T: Draw>(_: T) {} //~ E0659

mod importer {
    use super::both::area; //~ E0659
    use super::both::inner::deep; //~ E0659
    pub fn call() {
        area(); //~ E0659
        deep();
    }
}
fn pattern(n: i32) {
    match n {
        SIDES => {} //~ E0659
        _ => {}
    }
    let _ = Kind::Round; //~ E0659
    inner::deep(); //~ E0659
}
fn nearer() {
    use maps::SIDES;
    println!("{SIDES}");
}
fn main() {
    only();
    area(); //~ E0659
    both::area(); //~ E0659
    same::area();
    maps::area();
    pattern(1);
    nearer();
    importer::call();
}
