// Nothing is above the root, and a module does not import itself; nor does an import.
use super::thing; //~ E0433
use crate::*; //~ E0432
use crate::missing; //~ E0432

mod inner {
    pub use self::*; //~ E0432
    pub fn f() {}
}

fn main() {
    inner::f();
}
