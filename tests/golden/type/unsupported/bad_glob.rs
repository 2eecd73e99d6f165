// A glob brings in what the library's module has, were it here.
use std::collections::*;

fn main() {
    let mut heap = BinaryHeap::new(); //~ unsupported
    heap.push(1);
    let map: HashMap<i32, i32> = HashMap::new();
    println!("{} {}", heap.len(), map.len());
}
