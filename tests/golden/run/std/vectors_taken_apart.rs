// Splicing, taking out under a condition, and what queues and sorted maps can do besides.
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

#[derive(Debug)]
struct Noisy(u32);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn odd(n: &mut Noisy) -> bool {
    n.0 % 2 == 1
}

fn even(n: &u32) -> bool {
    n % 2 == 0
}

fn vectors() {
    let mut v: Vec<Noisy> = (0..5).map(Noisy).collect();
    let taken: Vec<Noisy> = v.splice(1..3, [Noisy(10), Noisy(11), Noisy(12)]).collect();
    println!("{v:?} {taken:?}");
    v.splice(..1, (20..22).map(Noisy));
    println!("{v:?}");
    v.splice(4.., []);
    let odd: Vec<Noisy> = v.extract_if(.., odd).collect();
    println!("{v:?} {odd:?}");
    let mut drain = v.drain(..);
    println!("{:?}", drain.next_back());
    println!("{:?}", drain.as_slice());
}

fn queues() {
    let mut q: VecDeque<u32> = VecDeque::with_capacity(8);
    q.extend(1..=8);
    q.rotate_left(5);
    q.push_front(0);
    q.push_back(9);
    println!("{q:?} {:?}", q.range(1..4).collect::<Vec<_>>());
    println!("{:?}", q.drain(2..8).rev().collect::<Vec<_>>());
    for n in q.range_mut(1..) {
        *n *= 2;
    }
    println!("{q:?} {:?} {:?}", q.pop_front_if(is_zero), q.pop_back_if(is_zero));
    println!("{:?} {:?}", q.swap_remove_front(1), q.swap_remove_back(5));
    q.resize_with(5, Default::default);
    q.retain_mut(halve);
    q.shrink_to_fit();
    q.make_contiguous().sort();
    println!("{q:?} {:?} {:?} {}", q.binary_search(&9), q.binary_search(&4), q.partition_point(even));
}

fn is_zero(n: &mut u32) -> bool {
    *n == 0
}

fn halve(n: &mut u32) -> bool {
    *n /= 2;
    *n < 100
}

fn maps() {
    let mut ages = BTreeMap::from([("ann", 30), ("bob", 20), ("cleo", 25)]);
    if let Some(mut first) = ages.first_entry() {
        *first.get_mut() += 1;
        println!("{first:?}");
    }
    println!("{:?}", ages.last_entry().map(std::collections::btree_map::OccupiedEntry::remove_entry));
    println!("{:?}", ages.entry("dan"));
    println!("{}", ages.entry("dan").insert_entry(7).key());
    let mut set: BTreeSet<u32> = (1..10).collect();
    let tail = set.split_off(&7);
    set.retain(even);
    println!("{ages:?} {set:?} {tail:?} {:?}", set.replace(4));
    let mut m: HashMap<u32, u32> = HashMap::with_capacity(100);
    m.insert(1, 2);
    m.shrink_to(10);
    println!("{} {}", m.capacity() >= 10, m.capacity() < 100);
    m.clear();
    m.shrink_to(0);
    let s: HashSet<u32> = set.iter().copied().collect();
    println!("{} {}", m.capacity(), s.len());
}

fn main() {
    vectors();
    queues();
    maps();
}

//--- expected stdout
// [Noisy(0), Noisy(10), Noisy(11), Noisy(12), Noisy(3), Noisy(4)] [Noisy(1), Noisy(2)]
// drop 0
// [Noisy(20), Noisy(21), Noisy(10), Noisy(11), Noisy(12), Noisy(3), Noisy(4)]
// drop 12
// drop 3
// drop 4
// [Noisy(20), Noisy(10)] [Noisy(21), Noisy(11)]
// Some(Noisy(10))
// drop 10
// [Noisy(20)]
// drop 20
// drop 21
// drop 11
// drop 1
// drop 2
// [0, 6, 7, 8, 1, 2, 3, 4, 5, 9] [6, 7, 8]
// [4, 3, 2, 1, 8, 7]
// [12, 10, 18] Some(0) None
// Some(10) None
// [0, 0, 0, 6, 9] Ok(4) Err(3) 4
// OccupiedEntry { key: "ann", value: 31 }
// Some(("cleo", 25))
// Entry(VacantEntry("dan"))
// dan
// {"ann": 31, "bob": 20, "dan": 7} {2, 4, 6} {7, 8, 9} Some(4)
// true true
// 0 3
