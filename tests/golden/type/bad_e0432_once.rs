// What comes through an import that fails is not told again.
use std::nope; //~ E0432
use nope::x;
use nope::y::z;
mod m {
    pub use nope2::k; //~ E0432
}
use m::k;
fn main() {
    nope::f();
    x();
    z();
    k();
}
