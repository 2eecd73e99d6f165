// `repr(align)` makes a type's alignment larger, never smaller.
use std::mem::{align_of, size_of};

#[repr(align(8))]
struct Small(u8);

#[repr(C, align(16))]
struct Row {
    tag: u8,
    value: u32,
}

#[repr(align(2))]
struct Low(u64);

#[repr(align(4))]
enum Kind {
    One,
    Two,
}

struct Holder {
    before: u8,
    small: Small,
}

fn main() {
    println!("{} {}", size_of::<Small>(), align_of::<Small>());
    println!("{} {}", size_of::<Row>(), align_of::<Row>());
    println!("{} {}", size_of::<Low>(), align_of::<Low>());
    println!("{} {}", size_of::<Kind>(), align_of::<Kind>());
    println!("{}", size_of::<Holder>());
    println!("{}", size_of::<Option<Small>>());
    let rows = vec![Row { tag: 1, value: 2 }, Row { tag: 3, value: 4 }];
    let local = Row { tag: 5, value: 6 };
    println!("{}", &rows[1] as *const Row as usize % 16);
    println!("{}", &local as *const Row as usize % 16);
    println!("{}", rows[0].tag + rows[1].tag + local.tag);
    println!("{}", rows[0].value + rows[1].value + local.value);
    let holder = Holder { before: 7, small: Small(8) };
    println!("{} {}", holder.before, holder.small.0);
    println!("{}", Low(9).0);
    for kind in [Kind::One, Kind::Two] {
        println!("{}", kind as u8);
    }
}

//--- expected stdout
// 8 8
// 16 16
// 8 8
// 4 4
// 16
// 16
// 0
// 0
// 9
// 12
// 7 8
// 9
// 0
// 1
