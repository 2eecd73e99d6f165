// With `#[repr(u8)]` each variant begins right behind the tag, with `#[repr(C)]` all at one place.
use std::mem::{align_of, size_of};

#[allow(dead_code)]
#[repr(u8)]
enum Small {
    Bytes(u8, u8, Box<i32>),
    Word(u32),
    Nothing,
}

#[allow(dead_code)]
#[repr(i32)]
enum Wide {
    Pair { a: u16, b: u16, c: u64 },
    One(u128),
}

#[allow(dead_code)]
#[repr(C)]
enum Plain {
    Bytes(u8, u8, Box<i32>),
    Word(u32),
}

#[allow(dead_code)]
#[repr(C, u8)]
enum Both {
    Bytes(u8, u32),
    Word(u64),
}

fn main() {
    println!("{} {}", size_of::<Small>(), align_of::<Small>());
    println!("{} {}", size_of::<Wide>(), align_of::<Wide>());
    println!("{} {}", size_of::<Plain>(), align_of::<Plain>());
    println!("{} {}", size_of::<Both>(), align_of::<Both>());
    println!("{} {}", size_of::<Option<Small>>(), size_of::<Option<Wide>>());
}

//--- expected stdout
// 16 8
// 32 16
// 24 8
// 16 8
// 16 32
