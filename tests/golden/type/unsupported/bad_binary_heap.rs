// A collection that is not here yet.
use std::collections::BinaryHeap; //~ unsupported

fn main() {
    let mut h = BinaryHeap::new();
    h.push(1);
}
