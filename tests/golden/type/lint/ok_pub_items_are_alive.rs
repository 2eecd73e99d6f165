// What is `pub` from the root on could be used by others, so nobody calls it dead.
pub fn never_called() {}

pub struct Pair {
    pub left: i32,
    right: i32,
}

impl Pair {
    pub fn sum(&self) -> i32 {
        0
    }
    fn swap(&self) {}
}

pub enum Choice {
    One,
    Other(i32),
}

pub trait Named {
    fn name(&self) -> String;
}

pub const LIMIT: i32 = 3;
const OWN: i32 = 3;

mod hidden {
    pub fn unused() {}
    pub fn used_by_others() {}
    pub struct Result {
        pub value: i32,
    }
}

pub use hidden::used_by_others;

pub fn result() -> hidden::Result {
    hidden::Result { value: 1 }
}

pub(crate) fn of_the_crate() {}

pub mod open {
    pub fn shown() {}
    fn own() {}
}

fn main() {}
