// Scalars, tuples, arrays: sizes and alignments.
use std::mem::{align_of, size_of};

fn show<T>(name: &str) {
    println!("{name}: {} {}", size_of::<T>(), align_of::<T>());
}

fn main() {
    show::<()>("()");
    show::<bool>("bool");
    show::<char>("char");
    show::<u8>("u8");
    show::<i16>("i16");
    show::<u32>("u32");
    show::<i64>("i64");
    show::<u128>("u128");
    show::<i128>("i128");
    show::<usize>("usize");
    show::<f32>("f32");
    show::<f64>("f64");
    show::<&u8>("&u8");
    show::<&mut u64>("&mut u64");
    show::<&str>("&str");
    show::<&[u8]>("&[u8]");
    show::<&[u8; 3]>("&[u8; 3]");
    show::<*const u8>("*const u8");
    show::<*const [u32]>("*const [u32]");
    show::<Box<u8>>("Box<u8>");
    show::<Box<[u8]>>("Box<[u8]>");
    show::<Box<str>>("Box<str>");
    show::<String>("String");
    show::<Vec<u8>>("Vec<u8>");
    show::<Vec<[u64; 9]>>("Vec<[u64; 9]>");
    show::<fn(u32) -> u32>("fn(u32) -> u32");
    show::<(u8, u32)>("(u8, u32)");
    show::<(u8, u32, u8)>("(u8, u32, u8)");
    show::<(u8, u16, u32, u64)>("(u8, u16, u32, u64)");
    show::<(u64, u8, u64, u8)>("(u64, u8, u64, u8)");
    show::<((u8, u16), u8)>("((u8, u16), u8)");
    show::<(u128, u8)>("(u128, u8)");
    show::<[u8; 0]>("[u8; 0]");
    show::<[u64; 0]>("[u64; 0]");
    show::<[u16; 7]>("[u16; 7]");
    show::<[(u8, u32); 3]>("[(u8, u32); 3]");
    show::<[[char; 2]; 3]>("[[char; 2]; 3]");
    show::<((), u8, ())>("((), u8, ())");
    show::<(bool, char, bool)>("(bool, char, bool)");
    show::<(&str, u8)>("(&str, u8)");
}

//--- expected stdout
// (): 0 1
// bool: 1 1
// char: 4 4
// u8: 1 1
// i16: 2 2
// u32: 4 4
// i64: 8 8
// u128: 16 16
// i128: 16 16
// usize: 8 8
// f32: 4 4
// f64: 8 8
// &u8: 8 8
// &mut u64: 8 8
// &str: 16 8
// &[u8]: 16 8
// &[u8; 3]: 8 8
// *const u8: 8 8
// *const [u32]: 16 8
// Box<u8>: 8 8
// Box<[u8]>: 16 8
// Box<str>: 16 8
// String: 24 8
// Vec<u8>: 24 8
// Vec<[u64; 9]>: 24 8
// fn(u32) -> u32: 8 8
// (u8, u32): 8 4
// (u8, u32, u8): 8 4
// (u8, u16, u32, u64): 16 8
// (u64, u8, u64, u8): 24 8
// ((u8, u16), u8): 6 2
// (u128, u8): 32 16
// [u8; 0]: 0 1
// [u64; 0]: 0 8
// [u16; 7]: 14 2
// [(u8, u32); 3]: 24 4
// [[char; 2]; 3]: 24 4
// ((), u8, ()): 1 1
// (bool, char, bool): 8 4
// (&str, u8): 24 8
