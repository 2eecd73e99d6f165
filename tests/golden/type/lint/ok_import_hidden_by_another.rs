// Two globs that bring the same name: the second one, and what it would bring, is not used. A glob
// does not show what the module imports under the same name itself.
mod a {
    pub fn f() -> i32 {
        1
    }
}

mod b {
    pub use crate::a::f;
}

mod c {
    pub use super::a::f;
    pub use super::a::f as g;
}

pub mod d {
    pub use super::a::f;
    pub use super::c::*;
}

use a::*;
use b::*;

fn main() {
    println!("{}", f());
}
