// Indexing a `BTreeMap` with a key that is not there.
//@ exit: 101
use std::collections::BTreeMap;
fn main() {
    let m = BTreeMap::from([("a", 1)]);
    println!("{}", m["a"]);
    println!("{}", m["b"]); //~ panic
}

//--- expected stdout
// 1
//--- expected panic
// no entry found for key
