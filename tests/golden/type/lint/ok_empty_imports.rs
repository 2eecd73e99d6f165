// A `use` of nothing is told, and one that shows a name only within the program, where nobody uses it.
mod a {
    pub fn f() {}
    pub mod b {
        pub fn g() {}
    }
}
use a::{};
use {};
use a::{b::{}, f};
pub use a::b::{};
#[allow(unused_imports)]
use a::b::{};
mod c {
    pub(crate) use super::a::f as within;
    pub use super::a::f as everywhere;
    pub use super::a::b::*;
}
pub mod d {
    pub use super::c::*;
}
fn main() {
    f();
}
