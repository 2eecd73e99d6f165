// What queues, heaps, lists, maps and sets hold is told as what a vector holds, and each element of theirs that dies.
use std::collections::{BTreeMap, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};

struct Shop {
    line: VecDeque<String>,
    sold: BTreeMap<u32, u32>,
}

fn main() {
    let mut line = VecDeque::with_capacity(2);
    line.push_back(String::from("Ann"));
    line.push_front(String::from("Bob"));
    let mut shop = Shop { line, sold: BTreeMap::new() };
    shop.sold.insert(7, 1);
    let next = shop.line.pop_front();
    let heap = BinaryHeap::from([3, 9, 4]);
    let mut list = LinkedList::new();
    list.push_back(String::from("x"));
    list.push_back(String::from("y"));
    let seen: HashSet<char> = HashSet::new();
    let many: HashMap<i32, i32> = (0..9).map(|i| (i, -i)).collect();
    println!("{next:?} {} {} {} {}", heap.len(), list.len(), seen.len(), many.len());
}

//--- expected stdout
// Some("Bob") 3 2 0 9
//--- expected narration
// x
