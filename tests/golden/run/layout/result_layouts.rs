// `Result` with several kinds of payloads.
use std::mem::{align_of, size_of};

fn show<T>(name: &str) {
    println!("{name}: {} {}", size_of::<T>(), align_of::<T>());
}

fn main() {
    show::<Result<(), ()>>("Result<(), ()>");
    show::<Result<u8, ()>>("Result<u8, ()>");
    show::<Result<u8, u8>>("Result<u8, u8>");
    show::<Result<u32, u8>>("Result<u32, u8>");
    show::<Result<u64, bool>>("Result<u64, bool>");
    show::<Result<bool, bool>>("Result<bool, bool>");
    show::<Result<String, ()>>("Result<String, ()>");
    show::<Result<String, u8>>("Result<String, u8>");
    show::<Result<String, u64>>("Result<String, u64>");
    show::<Result<String, (u64, u64)>>("Result<String, (u64, u64)>");
    show::<Result<String, (u64, u64, u8)>>("Result<String, (u64, u64, u8)>");
    show::<Result<String, String>>("Result<String, String>");
    show::<Result<u32, String>>("Result<u32, String>");
    show::<Result<Box<u8>, ()>>("Result<Box<u8>, ()>");
    show::<Result<Box<u8>, u8>>("Result<Box<u8>, u8>");
    show::<Result<Box<u8>, Box<u8>>>("Result<Box<u8>, Box<u8>>");
    show::<Result<&str, u64>>("Result<&str, u64>");
    show::<Result<(), Box<u8>>>("Result<(), Box<u8>>");
    show::<Result<(u8, bool), u8>>("Result<(u8, bool), u8>");
    show::<Result<(bool, u8), u8>>("Result<(bool, u8), u8>");
    show::<Result<(bool, u32), u32>>("Result<(bool, u32), u32>");
    show::<Result<(bool, u32), u8>>("Result<(bool, u32), u8>");
    show::<Result<char, u8>>("Result<char, u8>");
    show::<Result<char, ()>>("Result<char, ()>");
    show::<Result<Option<u8>, u8>>("Result<Option<u8>, u8>");
    show::<Result<Option<String>, u32>>("Result<Option<String>, u32>");
    show::<Result<Result<u8, u8>, u8>>("Result<Result<u8, u8>, u8>");
    show::<Result<Result<String, u8>, u8>>("Result<Result<String, u8>, u8>");
    show::<Result<f64, std::num::ParseFloatError>>("Result<f64, ParseFloatError>");
    show::<Result<i32, std::num::ParseIntError>>("Result<i32, ParseIntError>");
    show::<Result<(), std::fmt::Error>>("Result<(), fmt::Error>");
}

//--- expected stdout
// Result<(), ()>: 1 1
// Result<u8, ()>: 2 1
// Result<u8, u8>: 2 1
// Result<u32, u8>: 8 4
// Result<u64, bool>: 16 8
// Result<bool, bool>: 2 1
// Result<String, ()>: 24 8
// Result<String, u8>: 24 8
// Result<String, u64>: 24 8
// Result<String, (u64, u64)>: 24 8
// Result<String, (u64, u64, u8)>: 32 8
// Result<String, String>: 32 8
// Result<u32, String>: 24 8
// Result<Box<u8>, ()>: 8 8
// Result<Box<u8>, u8>: 16 8
// Result<Box<u8>, Box<u8>>: 16 8
// Result<&str, u64>: 16 8
// Result<(), Box<u8>>: 8 8
// Result<(u8, bool), u8>: 2 1
// Result<(bool, u8), u8>: 2 1
// Result<(bool, u32), u32>: 8 4
// Result<(bool, u32), u8>: 8 4
// Result<char, u8>: 8 4
// Result<char, ()>: 4 4
// Result<Option<u8>, u8>: 2 1
// Result<Option<String>, u32>: 24 8
// Result<Result<u8, u8>, u8>: 2 1
// Result<Result<String, u8>, u8>: 24 8
// Result<f64, ParseFloatError>: 16 8
// Result<i32, ParseIntError>: 8 4
// Result<(), fmt::Error>: 1 1
