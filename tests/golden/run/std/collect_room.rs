// What an iterator promises of its length tells how much room `collect` makes at once; where it promises nothing, there is room for four.
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::iter;

fn room<T>(items: impl Iterator<Item = T>) -> usize {
    items.collect::<Vec<T>>().capacity()
}

fn main() {
    let v = vec![1u32, 2];
    println!("all of a slice: {} {} {}", room(v.iter()), room(v.chunks(1)), room(v.iter().rev()));
    println!("adapted: {} {} {}", room(v.iter().map(|x| x + 1)), room(v.iter().enumerate()), room(v.iter().peekable()));
    println!("not known: {} {} {}", room(v.iter().filter(|_| true)), room(v.iter().inspect(|_| ())), room("ab".chars()));
    println!("cycle: {}", room(v.iter().cycle().take(2)));
    println!("by reference: {}", room(v.iter().by_ref()));

    let hashed = HashMap::from([(1, 2), (3, 4)]);
    let sorted = BTreeMap::from([(1, 2), (3, 4)]);
    println!("hash map: {} {} {}", room(hashed.iter()), room(hashed.keys()), room(hashed.into_values()));
    println!("tree map: {} {} {}", room(sorted.iter()), room(sorted.range(0..)), room(sorted.into_keys()));
    println!("sets: {} {}", room(HashSet::from([1, 2]).iter()), room(BTreeSet::from([1, 2]).iter()));
    println!("list, heap: {} {}", room(LinkedList::from([1, 2]).iter()), room(BinaryHeap::from([1, 2]).iter()));
    let mut queue = VecDeque::from([1, 2]);
    println!("queue: {} {}", room(queue.iter()), room(queue.drain(..)));

    println!("skipped: {} {}", room(v.iter().skip(1)), room(v.iter().take(2).skip(1)));
    println!("in steps: {} {}", room((0..3).step_by(2)), room(v.clone().into_iter().step_by(2)));
    println!("skipped ranges: {} {} {}", room((0u64..2).skip(0)), room((0u128..2).skip(0)), room((0..=1).skip(0)));

    println!("arrays in an array: {} {}", room([[1, 2]].into_iter().flatten()), room((0..2).flat_map(|x| [x; 3])));
    println!("options: {} {}", room([Some(1)].into_iter().flatten()), room(Some([1, 2]).into_iter().flatten()));
    println!("vectors: {}", room((0..2).flat_map(|x| vec![x; 7])));
    println!("{:?}", (0..3).flat_map(|x| [x; 3]).size_hint());
    println!("{:?}", (0..3).filter(|_| true).flat_map(|x| [x; 3]).size_hint());
    println!("{:?} {:?}", (0..3).flat_map(Some).size_hint(), (0..3).flat_map(iter::once).size_hint());
    let mut begun = (0..3).flat_map(|x| [x; 3]);
    println!("{:?} {:?} {:?}", begun.next(), begun.next_back(), begun.size_hint());

    println!("large: {} {}", room(HashSet::from([1u8]).iter().map(|_| [0u8; 1025])), room("a".bytes().filter(|_| true)));
    let mut extended = vec![0];
    extended.extend(HashSet::from([1]));
    println!("extended: {}", extended.capacity());
    let queue: VecDeque<_> = HashSet::from([1]).into_iter().collect();
    println!("queues: {} {}", queue.capacity(), BTreeSet::from([1]).into_iter().collect::<VecDeque<_>>().capacity());
    let mut queue = VecDeque::<i32>::with_capacity(1);
    queue.extend([1, 2, 3].iter().filter(|x| **x > 1));
    println!("queue extended: {} {queue:?}", queue.capacity());
}

//--- expected stdout
// all of a slice: 2 2 2
// adapted: 2 2 2
// not known: 4 4 4
// cycle: 4
// by reference: 2
// hash map: 4 4 4
// tree map: 2 4 2
// sets: 4 2
// list, heap: 4 4
// queue: 2 4
// skipped: 1 4
// in steps: 2 4
// skipped ranges: 2 4 4
// arrays in an array: 2 6
// options: 4 2
// vectors: 14
// (9, Some(9))
// (0, Some(9))
// (0, Some(3)) (0, Some(3))
// Some(0) Some(2) (7, Some(7))
// large: 1 8
// extended: 4
// queues: 4 1
// queue extended: 4 [2, 3]
