// Wrapping counts modulo 2^n, Saturating stops at the limits; both are shown as the integer inside.
use std::num::{Saturating, Wrapping};

fn main() {
    let w = Wrapping(250u8);
    println!("{} {:?} {:#x} {:>5}", w + Wrapping(10), w * Wrapping(3), w, w);
    println!("{:?}", (w - Wrapping(251), -w, !w, w / Wrapping(7), w % Wrapping(7), w << 9, w >> 2));
    let mut v = Wrapping(i32::MAX);
    v += 1;
    println!("{v}");
    v -= Wrapping(1);
    v *= 2;
    v ^= 5;
    v <<= 1;
    println!("{v} {}", v.0);
    println!("{}", [Wrapping(200u8), Wrapping(100)].iter().sum::<Wrapping<u8>>());
    println!("{}", vec![Wrapping(20u8), Wrapping(30)].into_iter().product::<Wrapping<u8>>());
    println!("{:?} {}", Wrapping(1u8).reverse_bits(), Wrapping(1) < Wrapping(2));
    println!("{:?} {:?}", Some(Wrapping(3)), Wrapping::<u64>::default());

    let s = Saturating(250u8);
    println!("{} {} {} {:?}", s + Saturating(10), s - Saturating(255), s * Saturating(2), s / Saturating(3));
    let mut t = Saturating(i8::MIN);
    t -= 1;
    println!("{t} {} {} {}", -t, t.abs(), t.signum());
    t += Saturating(100);
    t %= 7;
    println!("{t} {:?} {:?}", Saturating::<i8>::MAX, Saturating::<u16>::MIN);
    println!("{} {}", Saturating(3u8).pow(9), Saturating(12u32).count_ones());
    println!("{}", [Saturating(200u8), Saturating(100)].iter().sum::<Saturating<u8>>());
    println!("{} {}", &s + &Saturating(1), w + &Wrapping(1));
}

//--- expected stdout
// 4 238 0xfa   250
// (255, 6, 5, 35, 5, 244, 62)
// -2147483648
// -10 -10
// 44
// 88
// 128 true
// Some(3) 0
// 255 0 255 83
// -128 127 127 -1
// 0 127 0
// 255 2
// 255
// 251 251
