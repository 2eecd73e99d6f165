// `default` of an iterator has nothing to give; `mem::take` leaves one behind.
use std::collections::{binary_heap, btree_map, btree_set, hash_map, hash_set, linked_list, vec_deque};
use std::iter::{Chain, Cloned, Copied, Empty, Enumerate, Flatten, Fuse, Rev};
use std::{array, mem, slice, vec};

fn left<I: Iterator + Default>() -> usize {
    I::default().count()
}

struct Words {
    rest: vec::IntoIter<String>,
}

impl Words {
    fn take(&mut self) -> Vec<String> {
        mem::take(&mut self.rest).collect()
    }
}

fn main() {
    println!("{} {}", left::<slice::Iter<'_, String>>(), left::<slice::IterMut<'_, u8>>());
    println!("{} {}", left::<vec::IntoIter<String>>(), left::<array::IntoIter<String, 3>>());
    println!("{} {}", left::<hash_map::Iter<'_, u8, u8>>(), left::<hash_map::IterMut<'_, u8, u8>>());
    println!("{} {}", left::<hash_map::IntoIter<u8, u8>>(), left::<hash_map::ValuesMut<'_, u8, u8>>());
    println!("{} {}", left::<btree_map::Iter<'_, u8, u8>>(), left::<btree_map::RangeMut<'_, u8, u8>>());
    println!("{} {}", left::<btree_map::IntoIter<u8, u8>>(), left::<btree_map::IntoValues<u8, u8>>());
    println!("{} {}", left::<btree_set::Range<'_, u8>>(), left::<btree_set::IntoIter<u8>>());
    println!("{} {}", left::<hash_set::Iter<'_, u8>>(), left::<hash_set::IntoIter<u8>>());
    println!("{} {}", left::<linked_list::Iter<'_, u8>>(), left::<linked_list::IntoIter<u8>>());
    println!("{} {}", left::<binary_heap::Iter<'_, u8>>(), left::<binary_heap::IntoIter<u8>>());
    println!("{:?} {:?}", vec_deque::Iter::<u8>::default(), slice::Iter::<char>::default());
    println!("{} {}", left::<Rev<vec::IntoIter<u8>>>(), left::<Enumerate<Empty<u8>>>());
    println!("{} {}", left::<Chain<Empty<u8>, vec::IntoIter<u8>>>(), left::<Fuse<Empty<u8>>>());
    println!("{} {}", left::<Cloned<slice::Iter<'_, u8>>>(), left::<Copied<slice::Iter<'_, u8>>>());
    println!("{}", left::<Flatten<vec::IntoIter<Vec<u8>>>>());

    let mut words = Words { rest: vec![String::from("a"), String::from("b")].into_iter() };
    println!("{:?} {:?}", words.rest.next(), words.take());
    println!("{:?} {:?}", words.rest.next(), words.take());
}

//--- expected stdout
// 0 0
// 0 0
// 0 0
// 0 0
// 0 0
// 0 0
// 0 0
// 0 0
// 0 0
// 0 0
// Iter([], []) Iter([])
// 0 0
// 0 0
// 0 0
// 0
// Some("a") ["b"]
// None []
