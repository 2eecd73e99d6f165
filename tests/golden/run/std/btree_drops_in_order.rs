// The entries of a `BTreeMap` are dropped in the order of their keys.
use std::collections::BTreeMap;
struct Loud(i32);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let mut m = BTreeMap::new();
    for n in [3, 1, 2] {
        m.insert(n, Loud(n));
    }
    println!("replace");
    m.insert(2, Loud(20));
    println!("remove");
    m.remove(&1);
    println!("{}", std::mem::size_of::<BTreeMap<u8, u64>>());
}

//--- expected stdout
// replace
// drop 2
// remove
// drop 1
// 24
// drop 20
// drop 3
