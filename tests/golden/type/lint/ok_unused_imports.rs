// The unused names of one `use` are told together, at the first of them.
use std::collections::{
    BTreeMap,
    HashMap,
    HashSet,
};
use std::fmt::{
    self,
    Display,
};
use std::{
    io::{
        self,
        Read,
    },
    mem,
};
use std::collections::{
    btree_map::{
        BTreeMap as Sorted,
        Entry,
    },
    VecDeque,
};
use std::{
    mem as memory,
};
mod a {
    pub use std::cmp::{
        Ordering,
        max,
    };
    use std::cmp::{
        Reverse as Backwards,
        *,
    };
    pub use std::cmp::min;
}
mod b {
    pub use std::cmp::max;
    pub(crate) use std::mem::take;
    pub mod c {
        pub use std::mem::swap;
    }
}
pub mod d {
    pub use std::mem::swap;
    pub(super) use std::mem::take;
}
pub use b::c;
use b::*;
fn main() {
    let m: HashMap<i32, i32> = HashMap::new();
    println!("{}", m.len());
    let v: VecDeque<i32> = VecDeque::new();
    println!("{} {} {}", v.len(), max(1, 2), a::min(1, 2));
}
