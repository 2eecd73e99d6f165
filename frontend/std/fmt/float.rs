//! Floats. The machine finds the digits, the rest is layout.
use crate::intrinsics;
use super::num::Magnitude;
use super::{Debug, Display, Formatter, LowerExp, Result, UpperExp};

/// No float has more decimals than this, nor more digits than that: what is asked for beyond is zeros.
const MOST_DECIMALS: usize = 1074;
const MOST_DIGITS: usize = 767;

/// Text in the frame, as core has it too: showing a number takes nothing from the heap. The longest is f64::MAX with
/// all decimals: 309 digits, the dot, MOST_DECIMALS.
struct Buffer {
    bytes: [u8; 1384],
    len: usize,
}

impl Buffer {
    #[inline]
    fn new() -> Buffer {
        unsafe { Buffer { bytes: intrinsics::uninit(), len: 0 } }
    }

    #[inline]
    fn push(&mut self, byte: u8) {
        self.bytes[self.len] = byte;
        self.len += 1;
    }

    fn push_str(&mut self, text: &str) {
        let end = self.len + text.len();
        self.bytes[self.len..end].copy_from_slice(text.as_bytes());
        self.len = end;
    }

    fn push_zeros(&mut self, count: usize) {
        let mut i = 0;
        while i < count {
            self.push(b'0');
            i += 1;
        }
    }

    #[inline]
    fn as_str(&self) -> &str {
        unsafe { crate::str::from_utf8_unchecked(&self.bytes[..self.len]) }
    }
}

#[fleck::each(F: f32, f64)]
impl Display for F {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let negative = self.is_sign_negative();
        match f.options.precision {
            Some(precision) => {
                if self.is_nan() || self.is_infinite() {
                    return pad_special(f, self.is_nan(), negative);
                }
                let decimals = if precision < MOST_DECIMALS { precision } else { MOST_DECIMALS };
                let mut text = Buffer::new();
                unsafe {
                    let room = text.bytes.len();
                    text.len = intrinsics::float_fixed(self.abs(), decimals, text.bytes.as_mut_ptr(), room);
                }
                f.pad_parts(sign_of(f, negative), "", text.as_str(), precision - decimals, "")
            }
            None => show_shortest(*self as f64, &shortest(self.abs()), 0, f),
        }
    }
}

#[fleck::each(F: f32, f64)]
impl Debug for F {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if f.options.precision.is_some() {
            return Display::fmt(self, f);
        }
        let magnitude = self.abs();
        if magnitude >= 1e16 || (magnitude != 0.0 && magnitude < 1e-4) {
            if self.is_infinite() {
                return pad_special(f, false, self.is_sign_negative());
            }
            return show_exponential(self.is_sign_negative(), &shortest(magnitude), 0, "e", f);
        }
        show_shortest(*self as f64, &shortest(magnitude), 1, f)
    }
}

#[fleck::each(F: f32, f64)]
impl F {
    fn __in_exponents(self, letter: &str, f: &mut Formatter<'_>) -> Result {
        let negative = self.is_sign_negative();
        if self.is_nan() || self.is_infinite() {
            return pad_special(f, self.is_nan(), negative);
        }
        match f.options.precision {
            Some(precision) => {
                let decimal = rounded(self.abs(), precision + 1);
                show_exponential(negative, &decimal, precision, letter, f)
            }
            None => show_exponential(negative, &shortest(self.abs()), 0, letter, f),
        }
    }
}

#[fleck::each(F: f32, f64)]
impl LowerExp for F {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        self.__in_exponents("e", f)
    }
}

#[fleck::each(F: f32, f64)]
impl UpperExp for F {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        self.__in_exponents("E", f)
    }
}

/// A decimal number 0.d1d2d3... * 10^point. Zero has no digits.
struct Decimal {
    bytes: [u8; MOST_DIGITS],
    len: usize,
    point: i32,
}

impl Decimal {
    #[inline]
    fn digits(&self) -> &str {
        unsafe { crate::str::from_utf8_unchecked(&self.bytes[..self.len]) }
    }
}

fn shortest<F: Float>(magnitude: F) -> Decimal {
    rounded(magnitude, 0)
}

/// To `count` digits, or with `count` 0 to as few as tell this number from its neighbours.
fn rounded<F: Float>(magnitude: F, count: usize) -> Decimal {
    unsafe {
        let mut decimal = Decimal { bytes: intrinsics::uninit(), len: 0, point: 0 };
        if magnitude.is_plain() {
            let bytes = decimal.bytes.as_mut_ptr();
            decimal.len = if count == 0 {
                intrinsics::float_shortest(magnitude, bytes, &mut decimal.point)
            } else {
                let count = if count < MOST_DIGITS { count } else { MOST_DIGITS };
                intrinsics::float_digits(magnitude, count, bytes, &mut decimal.point)
            };
        }
        decimal
    }
}

trait Float {
    /// Neither zero, nor infinite, nor NaN.
    fn is_plain(&self) -> bool;
}

#[fleck::each(F: f32, f64)]
impl Float for F {
    fn is_plain(&self) -> bool {
        *self != 0.0 && self.is_finite()
    }
}

fn pad_special(f: &mut Formatter<'_>, nan: bool, negative: bool) -> Result {
    let text = if nan { "NaN" } else { "inf" };
    let sign = if nan {
        ""
    } else if negative {
        "-"
    } else if f.sign_plus() {
        "+"
    } else {
        ""
    };
    f.pad_number(sign, "", text)
}

fn sign_of(f: &Formatter<'_>, negative: bool) -> &'static str {
    if negative {
        "-"
    } else if f.sign_plus() {
        "+"
    } else {
        ""
    }
}

/// In positional notation, with at least `min_decimals` digits after the dot.
fn show_shortest(value: f64, decimal: &Decimal, min_decimals: usize, f: &mut Formatter<'_>) -> Result {
    let negative = value.is_sign_negative();
    if value.is_nan() || value.is_infinite() {
        return pad_special(f, value.is_nan(), negative);
    }
    let digits = decimal.digits();
    let n = digits.len();
    let mut text = Buffer::new();
    let mut decimals = 0;
    if n == 0 {
        text.push(b'0');
    } else if decimal.point <= 0 {
        let zeros = -decimal.point as usize;
        text.push_str("0.");
        text.push_zeros(zeros);
        text.push_str(digits);
        decimals = zeros + n;
    } else {
        let point = decimal.point as usize;
        if point >= n {
            text.push_str(digits);
            text.push_zeros(point - n);
        } else {
            text.push_str(&digits[..point]);
            text.push(b'.');
            text.push_str(&digits[point..]);
            decimals = n - point;
        }
    }
    if decimals < min_decimals {
        if decimals == 0 {
            text.push(b'.');
        }
        text.push_zeros(min_decimals - decimals);
    }
    f.pad_number(sign_of(f, negative), "", text.as_str())
}

/// As d.ddde5, with at least `min_decimals` digits after the dot.
fn show_exponential(negative: bool, decimal: &Decimal, min_decimals: usize, e: &str, f: &mut Formatter<'_>) -> Result {
    let digits = decimal.digits();
    let n = digits.len();
    let mut text = Buffer::new();
    text.push_str(if n == 0 { "0" } else { &digits[..1] });
    let decimals = if n > 1 { n - 1 } else { 0 };
    if decimals > 0 || min_decimals > 0 {
        text.push(b'.');
    }
    if decimals > 0 {
        text.push_str(&digits[1..]);
    }
    let mut end = Buffer::new();
    end.push_str(e);
    let exponent = if n == 0 { 0 } else { decimal.point - 1 };
    if exponent < 0 {
        end.push(b'-');
    }
    end.push_str((exponent.unsigned_abs() as u64).in_decimal().as_str());
    let zeros = min_decimals.saturating_sub(decimals);
    f.pad_parts(sign_of(f, negative), "", text.as_str(), zeros, end.as_str())
}
