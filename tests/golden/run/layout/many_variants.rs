// More than 256 values of a tag, and niches with few values left.
use std::mem::size_of;

enum Outer {
    _A(bool),
    _V1,
    _V2,
    _V3,
    _V4,
    _V5,
    _V6,
    _V7,
    _V8,
    _V9,
}
enum Deep {
    _A(Outer),
    _B,
    _C,
}
enum TwoBools {
    _A(bool, bool),
    _B,
}
enum Letters {
    _A(char),
    _B,
    _C(u8),
    _D,
}
type O1 = Option<Deep>;
type O2 = Option<O1>;
type O3 = Option<O2>;
type O4 = Option<O3>;

fn main() {
    println!("{} {}", size_of::<Outer>(), size_of::<Deep>());
    println!("{} {} {} {}", size_of::<O1>(), size_of::<O2>(), size_of::<O3>(), size_of::<O4>());
    println!("{} {}", size_of::<TwoBools>(), size_of::<Option<TwoBools>>());
    println!("{} {}", size_of::<Letters>(), size_of::<Option<Letters>>());
}

//--- expected stdout
// 1 1
// 1 1 1 1
// 2 2
// 8 8
