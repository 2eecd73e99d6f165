// What comes out of a vector is collected into the same block where it fits: elements of the same alignment that are not larger.
//@ exit: 101
use std::collections::{BinaryHeap, VecDeque};

struct Noisy(u32);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let v = vec![1, 2, 3, 4, 5];
    let start = v.as_ptr();
    let v: Vec<i32> = v.into_iter().collect();
    println!("{} {}", v.as_ptr() == start, v.capacity());
    let v: Vec<i32> = v.into_iter().map(|x| x + 1).filter(|x| x % 2 == 0).collect();
    println!("{} {} {v:?}", v.as_ptr() == start, v.capacity());
    let narrow: Vec<u16> = v.into_iter().map(|x| x as u16).collect();
    let wide: Vec<u64> = narrow.into_iter().map(u64::from).collect();
    println!("{} {wide:?}", wide.capacity());

    let texts = vec![String::from("one"), String::from("three")];
    println!("{}", texts.into_iter().map(|t| t.len()).collect::<Vec<_>>().capacity());
    let odd: Vec<[u32; 2]> = vec![[1u32, 2, 3]; 3].into_iter().map(|[a, b, _]| [a, b]).collect();
    println!("{} {odd:?}", odd.capacity());
    let fails: Result<Vec<i32>, String> =
        vec![1, 2, 3].into_iter().map(|x| if x < 3 { Ok(x) } else { Err(format!("{x}")) }).collect();
    println!("{fails:?}");

    // A part of it: the same block, unless more than half of that is empty.
    let mut rest = vec![1u8, 2, 3, 4].into_iter();
    rest.next();
    println!("{}", rest.collect::<Vec<_>>().capacity());
    let mut rest = vec![1u8; 100].into_iter();
    rest.nth(95);
    println!("{}", rest.collect::<Vec<_>>().capacity());

    let queue: VecDeque<i64> = vec![1, 2, 3].into_iter().filter(|x| *x > 2).collect();
    let heap: BinaryHeap<i64> = vec![1, 2, 3].into_iter().take(1).collect();
    println!("{} {}", queue.capacity(), heap.into_iter().collect::<Vec<_>>().capacity());

    // What is skipped dies on the way, what is left behind before the new vector is there.
    let all: Vec<Noisy> = (0..5).map(Noisy).collect();
    let some: Vec<Noisy> = all.into_iter().skip(1).take(2).collect();
    println!("{} of {}", some.len(), some.capacity());
    drop(some);
    let all: Vec<Noisy> = (10..14).map(Noisy).collect();
    let first = all.into_iter().map(|n| if n.0 == 12 { panic!("at {}", n.0) } else { n }); //~ panic
    println!("{}", first.collect::<Vec<_>>().len());
}

//--- expected stdout
// true 5
// true 5 [2, 4, 6]
// 3 [2, 4, 6]
// 6
// 4 [[1, 2], [1, 2], [1, 2]]
// Err("3")
// 4
// 8
// 3 3
// drop 0
// drop 3
// drop 4
// 2 of 5
// drop 1
// drop 2
// drop 12
// drop 10
// drop 11
// drop 13
//--- expected panic
// at 12
