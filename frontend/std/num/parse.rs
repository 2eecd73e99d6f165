//! Numbers from text.
use crate::intrinsics;
use crate::str::FromStr;
use super::error::FloatErrorKind;
use super::{IntErrorKind, ParseFloatError, ParseIntError};

// All integers. `U` is the unsigned type of the same width.
#[fleck::each(
    T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize;
    U: u8, u16, u32, u64, u128, usize, u8, u16, u32, u64, u128, usize
)]
impl T {
    #[track_caller]
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<T, ParseIntError> {
        if radix < 2 || radix > 36 {
            panic!("from_ascii_radix: radix must lie in the range `[2, 36]` - found {radix}");
        }
        let bytes = src.as_bytes();
        let len = bytes.len();
        if len == 0 {
            return Err(ParseIntError { kind: IntErrorKind::Empty });
        }
        let mut i = 0;
        let mut negative = false;
        if bytes[0] == b'+' || bytes[0] == b'-' {
            if len == 1 {
                return Err(ParseIntError { kind: IntErrorKind::InvalidDigit });
            }
            if bytes[0] == b'+' {
                i = 1;
            } else if T::MIN != 0 {
                negative = true;
                i = 1;
            }
        }
        let mut result: T = 0;
        while i < len {
            let digit = match (bytes[i] as char).to_digit(radix) {
                Some(digit) => digit as T,
                None => return Err(ParseIntError { kind: IntErrorKind::InvalidDigit }),
            };
            let next = match result.checked_mul(radix as T) {
                Some(shifted) => if negative { shifted.checked_sub(digit) } else { shifted.checked_add(digit) },
                None => None,
            };
            match next {
                Some(next) => result = next,
                None => {
                    let kind = if negative { IntErrorKind::NegOverflow } else { IntErrorKind::PosOverflow };
                    return Err(ParseIntError { kind: kind });
                }
            }
            i += 1;
        }
        Ok(result)
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl FromStr for T {
    type Err = ParseIntError;

    fn from_str(src: &str) -> Result<T, ParseIntError> {
        T::from_str_radix(src, 10)
    }
}

/// How many digits stand at `bytes[from..]`.
fn count_digits(bytes: &[u8], from: usize) -> usize {
    let mut i = from;
    while i < bytes.len() && bytes[i].is_ascii_digit() {
        i += 1;
    }
    i - from
}

/// Is this `digits[.digits][e[+-]digits]`, with a digit on at least one side of the dot?
fn is_decimal(bytes: &[u8]) -> bool {
    let before = count_digits(bytes, 0);
    let mut i = before;
    let mut after = 0;
    if i < bytes.len() && bytes[i] == b'.' {
        after = count_digits(bytes, i + 1);
        i += 1 + after;
    }
    if before + after == 0 {
        return false;
    }
    if i < bytes.len() && (bytes[i] == b'e' || bytes[i] == b'E') {
        i += 1;
        if i < bytes.len() && (bytes[i] == b'+' || bytes[i] == b'-') {
            i += 1;
        }
        let exponent = count_digits(bytes, i);
        if exponent == 0 {
            return false;
        }
        i += exponent;
    }
    i == bytes.len()
}

#[fleck::each(F: f32, f64)]
impl FromStr for F {
    type Err = ParseFloatError;

    fn from_str(src: &str) -> Result<F, ParseFloatError> {
        let bytes = src.as_bytes();
        if bytes.len() == 0 {
            return Err(ParseFloatError { kind: FloatErrorKind::Empty });
        }
        let negative = bytes[0] == b'-';
        let digits = if negative || bytes[0] == b'+' { &bytes[1..] } else { bytes };
        let magnitude = if is_decimal(digits) {
            unsafe { intrinsics::float_parse::<F>(digits.as_ptr(), digits.len()) }
        } else if digits.eq_ignore_ascii_case(b"inf") || digits.eq_ignore_ascii_case(b"infinity") {
            F::INFINITY
        } else if digits.eq_ignore_ascii_case(b"nan") {
            F::NAN
        } else {
            return Err(ParseFloatError { kind: FloatErrorKind::Invalid });
        };
        Ok(if negative { -magnitude } else { magnitude })
    }
}
