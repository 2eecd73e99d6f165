// `Option` of types that have values to spare.
use std::mem::{align_of, size_of};

fn show<T>(name: &str) {
    println!("{name}: {} {}", size_of::<T>(), align_of::<T>());
}

struct Holder {
    _n: u64,
    _b: bool,
}
struct Name(String);
enum Three {
    _A,
    _B,
    _C,
}

fn main() {
    show::<Option<()>>("Option<()>");
    show::<Option<u8>>("Option<u8>");
    show::<Option<u16>>("Option<u16>");
    show::<Option<u32>>("Option<u32>");
    show::<Option<u64>>("Option<u64>");
    show::<Option<u128>>("Option<u128>");
    show::<Option<f64>>("Option<f64>");
    show::<Option<bool>>("Option<bool>");
    show::<Option<Option<bool>>>("Option<Option<bool>>");
    show::<Option<Option<Option<bool>>>>("Option<Option<Option<bool>>>");
    show::<Option<char>>("Option<char>");
    show::<Option<Option<char>>>("Option<Option<char>>");
    show::<Option<&u8>>("Option<&u8>");
    show::<Option<&mut u8>>("Option<&mut u8>");
    show::<Option<Option<&u8>>>("Option<Option<&u8>>");
    show::<Option<&str>>("Option<&str>");
    show::<Option<&[u32]>>("Option<&[u32]>");
    show::<Option<Option<&str>>>("Option<Option<&str>>");
    show::<Option<Box<u8>>>("Option<Box<u8>>");
    show::<Option<Option<Box<u8>>>>("Option<Option<Box<u8>>>");
    show::<Option<Box<[u8]>>>("Option<Box<[u8]>>");
    show::<Option<String>>("Option<String>");
    show::<Option<Option<String>>>("Option<Option<String>>");
    show::<Option<Vec<u64>>>("Option<Vec<u64>>");
    show::<Option<Option<Option<Vec<u64>>>>>("Option<Option<Option<Vec<u64>>>>");
    show::<Option<*const u8>>("Option<*const u8>");
    show::<Option<fn()>>("Option<fn()>");
    show::<Option<(u8, bool)>>("Option<(u8, bool)>");
    show::<Option<(u64, bool)>>("Option<(u64, bool)>");
    show::<Option<(u64, u8)>>("Option<(u64, u8)>");
    show::<Option<(String, u8)>>("Option<(String, u8)>");
    show::<Option<[bool; 3]>>("Option<[bool; 3]>");
    show::<Option<[u8; 3]>>("Option<[u8; 3]>");
    show::<Option<[u8; 0]>>("Option<[u8; 0]>");
    show::<Option<[&u8; 2]>>("Option<[&u8; 2]>");
    show::<Option<Holder>>("Option<Holder>");
    show::<Option<Option<Holder>>>("Option<Option<Holder>>");
    show::<Option<Name>>("Option<Name>");
    show::<Option<Three>>("Option<Three>");
    show::<Option<Option<Three>>>("Option<Option<Three>>");
    show::<Option<(Three, Three)>>("Option<(Three, Three)>");
    show::<(Option<u8>, Option<u8>)>("(Option<u8>, Option<u8>)");
    show::<Option<Result<u8, bool>>>("Option<Result<u8, bool>>");
    show::<Option<std::cmp::Ordering>>("Option<Ordering>");
}

//--- expected stdout
// Option<()>: 1 1
// Option<u8>: 2 1
// Option<u16>: 4 2
// Option<u32>: 8 4
// Option<u64>: 16 8
// Option<u128>: 32 16
// Option<f64>: 16 8
// Option<bool>: 1 1
// Option<Option<bool>>: 1 1
// Option<Option<Option<bool>>>: 1 1
// Option<char>: 4 4
// Option<Option<char>>: 4 4
// Option<&u8>: 8 8
// Option<&mut u8>: 8 8
// Option<Option<&u8>>: 16 8
// Option<&str>: 16 8
// Option<&[u32]>: 16 8
// Option<Option<&str>>: 24 8
// Option<Box<u8>>: 8 8
// Option<Option<Box<u8>>>: 16 8
// Option<Box<[u8]>>: 16 8
// Option<String>: 24 8
// Option<Option<String>>: 24 8
// Option<Vec<u64>>: 24 8
// Option<Option<Option<Vec<u64>>>>: 24 8
// Option<*const u8>: 16 8
// Option<fn()>: 8 8
// Option<(u8, bool)>: 2 1
// Option<(u64, bool)>: 16 8
// Option<(u64, u8)>: 24 8
// Option<(String, u8)>: 32 8
// Option<[bool; 3]>: 3 1
// Option<[u8; 3]>: 4 1
// Option<[u8; 0]>: 1 1
// Option<[&u8; 2]>: 16 8
// Option<Holder>: 16 8
// Option<Option<Holder>>: 16 8
// Option<Name>: 24 8
// Option<Three>: 1 1
// Option<Option<Three>>: 1 1
// Option<(Three, Three)>: 2 1
// (Option<u8>, Option<u8>): 4 1
// Option<Result<u8, bool>>: 2 1
// Option<Ordering>: 1 1
