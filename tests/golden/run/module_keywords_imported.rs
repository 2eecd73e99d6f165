// `super`, `self` and `crate` can be imported under another name, in a group too.
mod shapes {
    pub fn unit() -> i32 {
        1
    }
    pub mod inner {
        use super as outer;
        use super::{self as again, unit};
        pub fn all() -> i32 {
            outer::unit() + again::unit() + unit()
        }
        pub mod deep {
            use super::super as top;
            pub fn one() -> i32 {
                top::unit()
            }
        }
    }
}
use crate as root;
use self as me;

fn main() {
    println!("{} {}", root::shapes::inner::all(), me::shapes::inner::deep::one());
}

//--- expected stdout
// 3 1
