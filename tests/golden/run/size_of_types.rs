// Sizes as rustc has them on x86-64, the niche of Option<Box<T>> included.
use std::mem::{align_of, size_of};

struct Mixed {
    a: u8,
    b: u64,
    c: u16,
}

enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
    Unit,
}

fn main() {
    println!("{} {} {} {}", size_of::<u8>(), size_of::<i32>(), size_of::<u128>(), size_of::<usize>());
    println!("{} {} {} {}", size_of::<bool>(), size_of::<char>(), size_of::<()>(), size_of::<f32>());
    println!("{} {} {}", size_of::<(u8, u32)>(), size_of::<[u16; 5]>(), size_of::<Mixed>());
    println!("{} {} {}", size_of::<&u8>(), size_of::<&str>(), size_of::<&[i32]>());
    println!("{} {} {}", size_of::<String>(), size_of::<Vec<u8>>(), size_of::<Box<i32>>());
    println!("{} {}", size_of::<Option<Box<i32>>>(), size_of::<Option<&u8>>());
    println!("{} {} {}", size_of::<Option<u8>>(), size_of::<Option<u32>>(), size_of::<Option<u64>>());
    println!("{} {}", size_of::<Option<String>>(), size_of::<Option<Vec<i32>>>());
    println!("{} {}", size_of::<Option<bool>>(), size_of::<Option<char>>());
    println!("{} {}", size_of::<Shape>(), size_of::<Option<Shape>>());
    println!("{} {} {}", align_of::<u16>(), align_of::<Mixed>(), align_of::<u128>());
}

//--- expected stdout
// 1 4 16 8
// 1 4 0 4
// 8 10 16
// 8 16 16
// 24 24 8
// 8 8
// 2 8 16
// 24 24
// 1 4
// 24 24
// 2 8 16
