// NonZero: an integer that is never 0, so that None needs no room of its own.
use std::mem::size_of;
use std::num::{NonZero, NonZeroI8, NonZeroU128, NonZeroU32, NonZeroU8, NonZeroUsize};

struct Id {
    number: NonZeroU32,
    parent: Option<NonZeroU32>,
}

fn main() {
    println!("{} {}", size_of::<NonZero<u32>>(), size_of::<Option<NonZero<u32>>>());
    println!("{} {}", size_of::<Option<NonZeroU128>>(), size_of::<Option<Option<NonZeroU8>>>());
    println!("{} {}", size_of::<Option<Id>>(), size_of::<Option<NonZeroI8>>());
    println!("{:?} {:?}", NonZeroU8::new(0), NonZeroU8::new(7));
    println!("{:?} {:?}", NonZero::new(0i64), NonZero::new(-3i64));
    println!("{:?} {:?}", NonZeroU128::new(1 << 64), NonZeroU128::new(0));
    let id = Id { number: NonZeroU32::MIN, parent: NonZeroU32::new(9) };
    println!("{} {:?}", id.number, id.parent);
    match id.parent {
        Some(parent) => println!("parent {} of {}", parent.get(), id.number.get()),
        None => println!("no parent"),
    }
    println!("{:?} {:?}", "0".parse::<NonZeroU8>(), "12".parse::<NonZeroU8>());
    println!("{:?} {:?}", "300".parse::<NonZeroU8>(), "-3".parse::<NonZeroI8>());
    println!("{:?} {:?}", NonZeroU8::try_from(0), NonZeroU8::try_from(4));
    println!("{} {}", u32::from(id.number), 100 / NonZeroU32::new(7).unwrap());
    let three = NonZeroU8::new(3).unwrap();
    println!("{:?} {:?}", three.checked_add(252), three.checked_add(253));
    println!("{:?} {} {}", three.checked_mul(three), three.saturating_pow(9), three.leading_zeros());
    println!("{} {} {}", three | 4, three < NonZeroU8::MAX, NonZeroU8::BITS);
    println!("{} {:#b} {:>4}|", three.is_power_of_two(), three, three);
    let minus = NonZeroI8::new(-5).unwrap();
    println!("{} {} {} {}", -minus, minus.abs(), minus.unsigned_abs(), minus.is_negative());
    println!("{:?} {:?}", NonZeroI8::MIN.checked_neg(), NonZeroI8::MIN.wrapping_abs());
    let sizes: Vec<usize> = [NonZeroUsize::MIN, NonZeroUsize::MAX].into_iter().map(NonZeroUsize::get).collect();
    println!("{:?}", sizes);
}

//--- expected stdout
// 4 4
// 16 2
// 8 1
// None Some(7)
// None Some(-3)
// Some(18446744073709551616) None
// 1 Some(9)
// parent 9 of 1
// Err(ParseIntError { kind: Zero }) Ok(12)
// Err(ParseIntError { kind: PosOverflow }) Ok(-3)
// Err(TryFromIntError(())) Ok(4)
// 1 14
// Some(255) None
// Some(9) 255 6
// 7 true 8
// false 0b11    3|
// 5 5 5 true
// None -128
// [1, 18446744073709551615]
