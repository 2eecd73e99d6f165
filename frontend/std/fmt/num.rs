//! Integers.
use crate::intrinsics;
use super::float::Buffer;
use super::formatter::{DEBUG_LOWER_HEX, DEBUG_UPPER_HEX};
use super::{Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, Result, UpperExp, UpperHex};

/// Digits are made from the last to the first, so they fill a buffer from its end. 128 binary digits fit.
struct Digits {
    bytes: [u8; 128],
    start: usize,
}

impl Digits {
    #[inline]
    fn new() -> Digits {
        unsafe { Digits { bytes: intrinsics::uninit(), start: 128 } }
    }

    #[inline]
    fn push(&mut self, digit: u8) {
        self.start -= 1;
        self.bytes[self.start] = digit;
    }

    #[inline]
    fn as_str(&self) -> &str {
        unsafe { crate::str::from_utf8_unchecked(&self.bytes[self.start..]) }
    }
}

#[inline]
fn digit_char(digit: u8, ten: u8) -> u8 {
    if digit < 10 { b'0' + digit } else { ten + (digit - 10) }
}

trait Magnitude {
    fn in_decimal(self) -> Digits;
    /// In base `1 << bits`; `ten` is the digit that comes behind 9.
    fn in_binary(self, bits: u32, ten: u8) -> Digits;
}

#[fleck::each(W: u64, u128)]
impl Magnitude for W {
    fn in_decimal(self) -> Digits {
        let mut rest = self;
        let mut digits = Digits::new();
        loop {
            digits.push(b'0' + (rest % 10) as u8);
            rest /= 10;
            if rest == 0 {
                return digits;
            }
        }
    }

    fn in_binary(self, bits: u32, ten: u8) -> Digits {
        let most = (1 << bits) - 1;
        let mut rest = self;
        let mut digits = Digits::new();
        loop {
            digits.push(digit_char((rest & most) as u8, ten));
            rest >>= bits;
            if rest == 0 {
                return digits;
            }
        }
    }
}

/// What the digits of an integer are computed from.
trait Integer: Copy {
    type Wide: Magnitude;
    fn is_negative(self) -> bool;
    fn magnitude(self) -> Self::Wide;
    /// Its bits, as those of an unsigned integer of the same width.
    fn bits(self) -> Self::Wide;
}

// `W` is the unsigned type in which the digits are computed, `U` the unsigned twin of `T`.
#[fleck::each(
    T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize;
    U: u8, u16, u32, u64, u128, usize, u8, u16, u32, u64, u128, usize;
    W: u64, u64, u64, u64, u128, u64, u64, u64, u64, u64, u128, u64
)]
impl Integer for T {
    type Wide = W;

    #[inline]
    fn is_negative(self) -> bool {
        self < 0
    }

    #[inline]
    fn magnitude(self) -> W {
        if self < 0 { intrinsics::wrapping_sub(0, self as W) } else { self as W }
    }

    #[inline]
    fn bits(self) -> W {
        self as U as W
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Display for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.pad_integral(!Integer::is_negative(*self), "", Integer::magnitude(*self).in_decimal().as_str())
    }

    /// With room for the sign and the longest number of this type, if it is signed.
    fn __to_string(&self) -> Option<String> {
        let negative = Integer::is_negative(*self);
        let digits = Integer::magnitude(*self).in_decimal();
        let room = if T::MIN == 0 { digits.as_str().len() } else { T::MAX.ilog10() as usize + 1 };
        let mut text = String::with_capacity(if negative { room + 1 } else { room });
        if negative {
            text.push('-');
        }
        text.push_str(digits.as_str());
        Some(text)
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Debug for T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if f.options.flags & DEBUG_LOWER_HEX != 0 {
            LowerHex::fmt(self, f)
        } else if f.options.flags & DEBUG_UPPER_HEX != 0 {
            UpperHex::fmt(self, f)
        } else {
            Display::fmt(self, f)
        }
    }
}

/// A base that is a power of two.
trait Radix {
    const PREFIX: &'static str;
    const BITS: u32;
    /// The digit that comes behind 9.
    const TEN: u8 = b'a';
}

struct Hex;
struct CapitalHex;
struct Bits;
struct Oct;

impl Radix for Hex {
    const PREFIX: &'static str = "0x";
    const BITS: u32 = 4;
}

impl Radix for CapitalHex {
    const PREFIX: &'static str = "0x";
    const BITS: u32 = 4;
    const TEN: u8 = b'A';
}

impl Radix for Bits {
    const PREFIX: &'static str = "0b";
    const BITS: u32 = 1;
}

impl Radix for Oct {
    const PREFIX: &'static str = "0o";
    const BITS: u32 = 3;
}

#[fleck::each(Trait: LowerHex, UpperHex, Binary, Octal; Base: Hex, CapitalHex, Bits, Oct)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Trait for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let digits = Integer::bits(*self).in_binary(Base::BITS, Base::TEN);
        f.pad_integral(true, Base::PREFIX, digits.as_str())
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl LowerExp for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        integer_exponential(f, !Integer::is_negative(*self), Integer::magnitude(*self) as u128, "e")
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl UpperExp for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        integer_exponential(f, !Integer::is_negative(*self), Integer::magnitude(*self) as u128, "E")
    }
}

/// `1234` as `1.234e3`; a precision says how many digits stand after the dot, rounded half to even.
fn integer_exponential(f: &mut Formatter<'_>, nonnegative: bool, magnitude: u128, e: &str) -> Result {
    let mut n = magnitude;
    let mut exponent = 0;
    while n % 10 == 0 && n >= 10 {
        n /= 10;
        exponent += 1;
    }
    let mut decimals = 0;
    let mut rest = n;
    while rest >= 10 {
        rest /= 10;
        decimals += 1;
    }
    let mut added_zeros = 0;
    match f.options.precision {
        Some(precision) => {
            if precision >= decimals {
                added_zeros = precision - decimals;
            } else {
                let mut remainder = 0;
                let mut inexact = false;
                while decimals > precision {
                    inexact = inexact || remainder != 0;
                    remainder = (n % 10) as u8;
                    n /= 10;
                    exponent += 1;
                    decimals -= 1;
                }
                if remainder > 5 || (remainder == 5 && (inexact || n % 2 != 0)) {
                    n += 1;
                    // 9.99 became 10.0
                    let mut digits = 0;
                    let mut rest = n;
                    while rest > 0 {
                        rest /= 10;
                        digits += 1;
                    }
                    if digits > precision + 1 {
                        n /= 10;
                        exponent += 1;
                    }
                }
            }
        }
        None => {}
    }
    let shown_exponent = exponent + decimals;
    let mut text = Buffer::new();
    let mut digits = Digits::new();
    let mut k = 0;
    while k < decimals {
        digits.push(b'0' + (n % 10) as u8);
        n /= 10;
        k += 1;
    }
    text.push(b'0' + n as u8);
    if decimals + added_zeros > 0 {
        text.push(b'.');
        text.push_str(digits.as_str());
    }
    let mut end = Buffer::new();
    end.push_str(e);
    end.push_str((shown_exponent as u64).in_decimal().as_str());
    let sign = if !nonnegative {
        "-"
    } else if f.sign_plus() {
        "+"
    } else {
        ""
    };
    f.pad_parts(sign, "", text.as_str(), added_zeros, end.as_str())
}
