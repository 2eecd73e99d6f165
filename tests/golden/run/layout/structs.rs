// Fields are reordered by alignment; the struct is padded to its own.
use std::mem::{align_of, size_of};

fn show<T>(name: &str) {
    println!("{name}: {} {}", size_of::<T>(), align_of::<T>());
}

struct Unit;
struct One(u8);
struct Padded {
    _a: u8,
    _b: u32,
    _c: u8,
}
struct Reordered {
    _a: u8,
    _b: u64,
    _c: u16,
    _d: u32,
    _e: u8,
}
struct Nested {
    _p: Padded,
    _x: u8,
}
struct Wide {
    _a: u8,
    _b: u128,
}
struct Names {
    _first: String,
    _flag: bool,
    _second: Vec<u8>,
    _c: char,
}
struct Empty {}
struct WithUnit {
    _u: Unit,
    _e: Empty,
    _n: u16,
}
struct Gen<T> {
    _a: u8,
    _t: T,
    _b: u8,
}
struct Refs<'a> {
    _s: &'a str,
    _r: &'a u8,
    _b: bool,
}
#[repr(C)]
struct AsC {
    _a: u8,
    _b: u32,
    _c: u8,
}
#[repr(C)]
struct AsCNested {
    _a: AsC,
    _b: u64,
    _c: u8,
}

fn main() {
    show::<Unit>("Unit");
    show::<One>("One");
    show::<Padded>("Padded");
    show::<Reordered>("Reordered");
    show::<Nested>("Nested");
    show::<Wide>("Wide");
    show::<Names>("Names");
    show::<Empty>("Empty");
    show::<WithUnit>("WithUnit");
    show::<Gen<u8>>("Gen<u8>");
    show::<Gen<u16>>("Gen<u16>");
    show::<Gen<u64>>("Gen<u64>");
    show::<Gen<Gen<u32>>>("Gen<Gen<u32>>");
    show::<Gen<(u8, u16)>>("Gen<(u8, u16)>");
    show::<Gen<()>>("Gen<()>");
    show::<Gen<String>>("Gen<String>");
    show::<Refs>("Refs");
    show::<AsC>("AsC");
    show::<AsCNested>("AsCNested");
    show::<[Padded; 3]>("[Padded; 3]");
    show::<Vec<Reordered>>("Vec<Reordered>");
}

//--- expected stdout
// Unit: 0 1
// One: 1 1
// Padded: 8 4
// Reordered: 16 8
// Nested: 12 4
// Wide: 32 16
// Names: 56 8
// Empty: 0 1
// WithUnit: 2 2
// Gen<u8>: 3 1
// Gen<u16>: 4 2
// Gen<u64>: 16 8
// Gen<Gen<u32>>: 12 4
// Gen<(u8, u16)>: 6 2
// Gen<()>: 2 1
// Gen<String>: 32 8
// Refs: 32 8
// AsC: 12 4
// AsCNested: 32 8
// [Padded; 3]: 24 4
// Vec<Reordered>: 24 8
