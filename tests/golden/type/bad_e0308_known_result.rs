// What is known of a call's result goes before what is wanted of it.
use std::collections::HashMap;
fn main() {
    let m: HashMap<String, Vec<u32>> = HashMap::new();
    let n: u32 = m //~ E0308
        .get("a")
        .map(Vec::len)
        .unwrap_or(0);
}
