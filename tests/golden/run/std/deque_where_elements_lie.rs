// Where the elements of a VecDeque lie after it has been changed, and what is dropped when, in panics too.
//@ exit: 101
use std::collections::VecDeque;

struct Loud(u8);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
        if self.0 == 20 {
            panic!("loud"); //~ panic
        }
    }
}

fn show(what: &str, v: &VecDeque<u8>) {
    println!("{what}: {:?}", v.as_slices());
}

fn full(turned: usize) -> VecDeque<u8> {
    let mut v = VecDeque::with_capacity(8);
    for i in 0..6 {
        v.push_back(i);
    }
    for _ in 0..turned {
        if let Some(first) = v.pop_front() {
            v.push_back(first);
        }
    }
    v
}

fn main() {
    for turned in [0, 3, 5] {
        let mut v = full(turned);
        show("full", &v);
        v.rotate_left(2);
        show("left", &v);
        v.rotate_left(5);
        show("further", &v);
        v.rotate_right(1);
        show("right", &v);
        v.insert(3, 30);
        v.insert(1, 31);
        show("inserted", &v);
        v.remove(2);
        v.remove(3);
        show("removed", &v);
        v.retain(|x| *x != 1 && *x < 30);
        show("retained", &v);
        v.truncate(2);
        show("truncated", &v);
    }
    let mut loud: VecDeque<Loud> = (1..6).map(Loud).collect();
    loud.retain(|l| {
        println!("keep {}?", l.0);
        l.0 % 2 == 0
    });
    println!("{} are left", loud.len());
    let mut wrapped = VecDeque::with_capacity(4);
    wrapped.push_back(Loud(10));
    wrapped.push_back(Loud(11));
    wrapped.push_front(Loud(20));
    println!("{:?}", (wrapped.as_slices().0.len(), wrapped.as_slices().1.len()));
    wrapped.clear();
}

//--- expected stdout
// full: ([0, 1, 2, 3, 4, 5], [])
// left: ([2, 3, 4, 5, 0, 1], [])
// further: ([1, 2, 3, 4, 5, 0], [])
// right: ([0, 1, 2, 3, 4, 5], [])
// inserted: ([0, 31], [1, 2, 30, 3, 4, 5])
// removed: ([0, 31, 2, 3, 4, 5], [])
// retained: ([0, 2, 3, 4, 5], [])
// truncated: ([0, 2], [])
// full: ([3, 4, 5, 0, 1], [2])
// left: ([5, 0, 1], [2, 3, 4])
// further: ([4, 5, 0, 1], [2, 3])
// right: ([3, 4, 5, 0, 1], [2])
// inserted: ([3, 31, 4, 5, 30, 0, 1], [2])
// removed: ([3, 31, 5, 0, 1], [2])
// retained: ([3, 5, 0, 2], [])
// truncated: ([3, 5], [])
// full: ([5, 0, 1], [2, 3, 4])
// left: ([1], [2, 3, 4, 5, 0])
// further: ([0, 1], [2, 3, 4, 5])
// right: ([5, 0, 1], [2, 3, 4])
// inserted: ([5, 31, 0, 1, 30], [2, 3, 4])
// removed: ([5, 31, 1], [2, 3, 4])
// retained: ([5, 2, 3], [4])
// truncated: ([5, 2], [])
// keep 1?
// keep 2?
// keep 3?
// keep 4?
// keep 5?
// drop 3
// drop 1
// drop 5
// 2 are left
// (1, 2)
// drop 20
// drop 10
// drop 11
// drop 2
// drop 4
//--- expected panic
// loud
