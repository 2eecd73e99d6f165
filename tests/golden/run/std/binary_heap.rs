// BinaryHeap: the greatest element first; its order inside is that of real std.
use std::cmp::Reverse;
use std::collections::binary_heap::PeekMut;
use std::collections::BinaryHeap;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Task {
    priority: u32,
    name: String,
}

fn is_even(n: &i32) -> bool {
    n % 2 == 0
}

fn main() {
    let mut heap = BinaryHeap::new();
    for n in [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5] {
        heap.push(n);
    }
    println!("{:?} {:?} {}", heap, heap.peek(), heap.len());
    println!("{:?} {:?}", heap.pop(), heap);
    if let Some(mut top) = heap.peek_mut() {
        *top = 0;
    }
    println!("{:?}", heap);
    if let Some(top) = heap.peek_mut() {
        println!("{}", PeekMut::pop(top));
    }
    let mut more = BinaryHeap::from(vec![7, 8, 2, 10]);
    println!("{:?}", more);
    heap.append(&mut more);
    println!("{:?} {:?}", heap, more.is_empty());
    heap.retain(is_even);
    println!("{:?}", heap);
    heap.extend([11, 12, -1]);
    println!("{:?} {:?}", heap.clone().into_vec(), heap.as_slice().len());
    println!("{:?}", heap.iter().max());
    println!("{:?}", heap.clone().into_sorted_vec());
    while let Some(n) = heap.pop() {
        print!("{n} ");
    }
    println!();

    let mut least: BinaryHeap<Reverse<u8>> = [5, 2, 8].into_iter().map(Reverse).collect();
    println!("{:?} {:?}", least.pop(), least);
    let Some(Reverse(next)) = least.peek() else { return };
    println!("{next}");

    let mut tasks = BinaryHeap::with_capacity(4);
    tasks.push(Task { priority: 2, name: String::from("write") });
    tasks.push(Task { priority: 5, name: String::from("eat") });
    tasks.push(Task { priority: 2, name: String::from("read") });
    while let Some(Task { priority, name }) = tasks.pop() {
        println!("{priority} {name}");
    }
    let mut all = BinaryHeap::from([1, 3, 2]);
    println!("{}", all.drain().count());
    println!("{:?} {:?}", all.pop(), BinaryHeap::<i32>::default());
    let v: Vec<i32> = BinaryHeap::from([4, 7]).into();
    println!("{:?}", v);
    for n in &BinaryHeap::from([1, 2, 3, 4]) {
        print!("{n} ");
    }
    println!();
}

//--- expected stdout
// [9, 6, 5, 5, 5, 3, 2, 1, 4, 1, 3] Some(9) 11
// Some(9) [6, 5, 5, 5, 3, 3, 2, 1, 4, 1]
// [5, 5, 3, 5, 3, 0, 2, 1, 4, 1]
// 5
// [10, 8, 2, 7]
// [10, 8, 7, 4, 5, 3, 2, 1, 1, 3, 5, 0, 2] true
// [10, 8, 4, 2, 0, 2]
// [12, 11, 10, 8, 0, 2, 4, 2, -1] 9
// Some(12)
// [-1, 0, 2, 2, 4, 8, 10, 11, 12]
// 12 11 10 8 4 2 2 0 -1 
// Some(Reverse(2)) [Reverse(5), Reverse(8)]
// 5
// 5 eat
// 2 write
// 2 read
// 3
// None []
// [7, 4]
// 4 2 3 1 
