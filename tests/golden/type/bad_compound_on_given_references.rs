// A reference that a call gives: without `*` it is no place, and cannot be added to.
use std::collections::HashMap;
fn main() {
    let mut m: HashMap<&str, i32> = HashMap::new();
    m.get("a").unwrap() += 1; //~ E0067 E0368
    m.get_mut("a").unwrap() += 1; //~ E0368
    m.entry("a").or_insert(0) += 1; //~ E0368
    let n = &1;
    n += 1; //~ E0368
    let k = &mut 1;
    k += 1; //~ E0368
    *m.entry("a").or_insert(0) += 1;
}
