//! Integers and floats: their limits, their methods, and reading them from text.
use crate::fmt;
use crate::intrinsics;
use crate::panicking::panic;
use crate::str::FromStr;

// Limits, written out: they are asked for while other things are being compiled.

impl i8 {
    pub const MIN: i8 = -128;
    pub const MAX: i8 = 127;
    pub const BITS: u32 = 8;
}

impl u8 {
    pub const MIN: u8 = 0;
    pub const MAX: u8 = 255;
    pub const BITS: u32 = 8;
}

impl i16 {
    pub const MIN: i16 = -32768;
    pub const MAX: i16 = 32767;
    pub const BITS: u32 = 16;
}

impl u16 {
    pub const MIN: u16 = 0;
    pub const MAX: u16 = 65535;
    pub const BITS: u32 = 16;
}

impl i32 {
    pub const MIN: i32 = -2147483648;
    pub const MAX: i32 = 2147483647;
    pub const BITS: u32 = 32;
}

impl u32 {
    pub const MIN: u32 = 0;
    pub const MAX: u32 = 4294967295;
    pub const BITS: u32 = 32;
}

impl i64 {
    pub const MIN: i64 = -9223372036854775808;
    pub const MAX: i64 = 9223372036854775807;
    pub const BITS: u32 = 64;
}

impl u64 {
    pub const MIN: u64 = 0;
    pub const MAX: u64 = 18446744073709551615;
    pub const BITS: u32 = 64;
}

impl isize {
    pub const MIN: isize = -9223372036854775808;
    pub const MAX: isize = 9223372036854775807;
    pub const BITS: u32 = 64;
}

impl usize {
    pub const MIN: usize = 0;
    pub const MAX: usize = 18446744073709551615;
    pub const BITS: u32 = 64;
}

impl i128 {
    pub const MIN: i128 = -170141183460469231731687303715884105727 - 1;
    pub const MAX: i128 = 170141183460469231731687303715884105727;
    pub const BITS: u32 = 128;
}

impl u128 {
    pub const MIN: u128 = 0;
    pub const MAX: u128 = 340282366920938463463374607431768211455;
    pub const BITS: u32 = 128;
}

// All integers. `U` is the unsigned type of the same width.
#[fleck::each(
    T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize;
    U: u8, u16, u32, u64, u128, usize, u8, u16, u32, u64, u128, usize
)]
impl T {
    #[inline]
    pub const fn min_value() -> T {
        T::MIN
    }

    #[inline]
    pub const fn max_value() -> T {
        T::MAX
    }

    #[inline]
    #[must_use]
    pub const fn count_ones(self) -> u32 {
        intrinsics::ctpop(self)
    }

    #[inline]
    #[must_use]
    pub const fn count_zeros(self) -> u32 {
        intrinsics::ctpop(!self)
    }

    #[inline]
    #[must_use]
    pub const fn leading_zeros(self) -> u32 {
        intrinsics::ctlz(self)
    }

    #[inline]
    #[must_use]
    pub const fn trailing_zeros(self) -> u32 {
        intrinsics::cttz(self)
    }

    #[inline]
    #[must_use]
    pub const fn leading_ones(self) -> u32 {
        intrinsics::ctlz(!self)
    }

    #[inline]
    #[must_use]
    pub const fn trailing_ones(self) -> u32 {
        intrinsics::cttz(!self)
    }

    #[inline]
    #[must_use]
    pub const fn rotate_left(self, n: u32) -> T {
        intrinsics::rotate_left(self, n)
    }

    #[inline]
    #[must_use]
    pub const fn rotate_right(self, n: u32) -> T {
        intrinsics::rotate_right(self, n)
    }

    #[inline]
    #[must_use]
    pub const fn swap_bytes(self) -> T {
        intrinsics::bswap(self)
    }

    #[inline]
    #[must_use]
    pub const fn reverse_bits(self) -> T {
        intrinsics::bitreverse(self)
    }

    #[inline]
    #[must_use]
    pub const fn to_be(self) -> T {
        intrinsics::bswap(self)
    }

    #[inline]
    #[must_use]
    pub const fn to_le(self) -> T {
        self
    }

    #[inline]
    #[must_use]
    pub const fn from_be(x: T) -> T {
        intrinsics::bswap(x)
    }

    #[inline]
    #[must_use]
    pub const fn from_le(x: T) -> T {
        x
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_add(self, rhs: T) -> T {
        intrinsics::wrapping_add(self, rhs)
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_sub(self, rhs: T) -> T {
        intrinsics::wrapping_sub(self, rhs)
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_mul(self, rhs: T) -> T {
        intrinsics::wrapping_mul(self, rhs)
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_neg(self) -> T {
        intrinsics::wrapping_sub(0, self)
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_shl(self, rhs: u32) -> T {
        unsafe { intrinsics::unchecked_shl(self, rhs & (T::BITS - 1)) }
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_shr(self, rhs: u32) -> T {
        unsafe { intrinsics::unchecked_shr(self, rhs & (T::BITS - 1)) }
    }

    #[must_use]
    pub const fn wrapping_pow(self, exp: u32) -> T {
        let mut base = self;
        let mut left = exp;
        let mut result: T = 1;
        while left > 0 {
            if left & 1 == 1 {
                result = intrinsics::wrapping_mul(result, base);
            }
            base = intrinsics::wrapping_mul(base, base);
            left /= 2;
        }
        result
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_add(self, rhs: T) -> (T, bool) {
        intrinsics::add_with_overflow(self, rhs)
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_sub(self, rhs: T) -> (T, bool) {
        intrinsics::sub_with_overflow(self, rhs)
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_mul(self, rhs: T) -> (T, bool) {
        intrinsics::mul_with_overflow(self, rhs)
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_neg(self) -> (T, bool) {
        intrinsics::sub_with_overflow(0, self)
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_shl(self, rhs: u32) -> (T, bool) {
        (self.wrapping_shl(rhs), rhs >= T::BITS)
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_shr(self, rhs: u32) -> (T, bool) {
        (self.wrapping_shr(rhs), rhs >= T::BITS)
    }

    #[must_use]
    pub const fn overflowing_pow(self, exp: u32) -> (T, bool) {
        match self.checked_pow(exp) {
            Some(result) => (result, false),
            None => (self.wrapping_pow(exp), true),
        }
    }

    #[inline]
    #[must_use]
    pub const fn checked_add(self, rhs: T) -> Option<T> {
        match intrinsics::add_with_overflow(self, rhs) {
            (sum, false) => Some(sum),
            _ => None,
        }
    }

    #[inline]
    #[must_use]
    pub const fn checked_sub(self, rhs: T) -> Option<T> {
        match intrinsics::sub_with_overflow(self, rhs) {
            (difference, false) => Some(difference),
            _ => None,
        }
    }

    #[inline]
    #[must_use]
    pub const fn checked_mul(self, rhs: T) -> Option<T> {
        match intrinsics::mul_with_overflow(self, rhs) {
            (product, false) => Some(product),
            _ => None,
        }
    }

    #[inline]
    #[must_use]
    pub const fn checked_neg(self) -> Option<T> {
        (0 as T).checked_sub(self)
    }

    #[inline]
    #[must_use]
    pub const fn checked_shl(self, rhs: u32) -> Option<T> {
        if rhs < T::BITS { Some(unsafe { intrinsics::unchecked_shl(self, rhs) }) } else { None }
    }

    #[inline]
    #[must_use]
    pub const fn checked_shr(self, rhs: u32) -> Option<T> {
        if rhs < T::BITS { Some(unsafe { intrinsics::unchecked_shr(self, rhs) }) } else { None }
    }

    #[must_use]
    pub const fn checked_pow(self, exp: u32) -> Option<T> {
        let mut base = self;
        let mut left = exp;
        let mut result: T = 1;
        while left > 0 {
            if left & 1 == 1 {
                match result.checked_mul(base) {
                    Some(product) => result = product,
                    None => return None,
                }
            }
            left /= 2;
            if left > 0 {
                match base.checked_mul(base) {
                    Some(square) => base = square,
                    None => return None,
                }
            }
        }
        Some(result)
    }

    #[inline]
    #[must_use]
    pub const fn saturating_add(self, rhs: T) -> T {
        intrinsics::saturating_add(self, rhs)
    }

    #[inline]
    #[must_use]
    pub const fn saturating_sub(self, rhs: T) -> T {
        intrinsics::saturating_sub(self, rhs)
    }

    #[inline]
    #[must_use]
    pub const fn saturating_mul(self, rhs: T) -> T {
        match self.checked_mul(rhs) {
            Some(product) => product,
            None => if (self < 0) == (rhs < 0) { T::MAX } else { T::MIN },
        }
    }

    #[must_use]
    pub const fn saturating_pow(self, exp: u32) -> T {
        match self.checked_pow(exp) {
            Some(result) => result,
            None => if self < 0 && exp % 2 == 1 { T::MIN } else { T::MAX },
        }
    }

    #[track_caller]
    #[must_use]
    pub const fn pow(self, exp: u32) -> T {
        let mut base = self;
        let mut left = exp;
        let mut result: T = 1;
        while left > 0 {
            if left & 1 == 1 {
                result = result * base;
            }
            left /= 2;
            if left > 0 {
                base = base * base;
            }
        }
        result
    }

    /// The greatest number whose square is not above this one.
    #[track_caller]
    #[must_use]
    pub const fn isqrt(self) -> T {
        match self.checked_isqrt_() {
            Some(root) => root,
            None => panic("argument of integer square root cannot be negative"),
        }
    }

    const fn checked_isqrt_(self) -> Option<T> {
        if self < 0 {
            return None;
        }
        let mut rest = self as U;
        let mut root: U = 0;
        // Bit by bit, from the highest power of four.
        let mut bit: U = (1 as U) << (T::BITS - 2);
        while bit > rest {
            bit >>= 2;
        }
        while bit != 0 {
            if rest >= root + bit {
                rest -= root + bit;
                root = (root >> 1) + bit;
            } else {
                root >>= 1;
            }
            bit >>= 2;
        }
        Some(root as T)
    }

    #[must_use]
    pub const fn checked_ilog2(self) -> Option<u32> {
        if self <= 0 { None } else { Some(T::BITS - 1 - intrinsics::ctlz(self)) }
    }

    #[must_use]
    pub const fn checked_ilog10(self) -> Option<u32> {
        self.checked_ilog(10)
    }

    #[must_use]
    pub const fn checked_ilog(self, base: T) -> Option<u32> {
        if self <= 0 || base <= 1 {
            return None;
        }
        let mut n = 0;
        let mut rest = self;
        while rest >= base {
            rest /= base;
            n += 1;
        }
        Some(n)
    }

    #[track_caller]
    #[must_use]
    pub const fn ilog2(self) -> u32 {
        match self.checked_ilog2() {
            Some(n) => n,
            None => panic("argument of integer logarithm must be positive"),
        }
    }

    #[track_caller]
    #[must_use]
    pub const fn ilog10(self) -> u32 {
        match self.checked_ilog10() {
            Some(n) => n,
            None => panic("argument of integer logarithm must be positive"),
        }
    }

    #[track_caller]
    #[must_use]
    pub const fn ilog(self, base: T) -> u32 {
        if base < 2 {
            panic("base of integer logarithm must be at least 2");
        }
        match self.checked_ilog(base) {
            Some(n) => n,
            None => panic("argument of integer logarithm must be positive"),
        }
    }

    #[track_caller]
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<T, ParseIntError> {
        if radix < 2 || radix > 36 {
            crate::panicking::panic_fmt(fmt::Arguments::new(
                &["from_ascii_radix: radix must lie in the range `[2, 36]` - found "],
                &[fmt::Argument::new_display(&radix)],
                &[],
            ));
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

// Signed integers.
#[fleck::each(T: i8, i16, i32, i64, i128, isize; U: u8, u16, u32, u64, u128, usize)]
impl T {
    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn abs(self) -> T {
        if self < 0 { -self } else { self }
    }

    #[inline]
    #[must_use]
    pub const fn unsigned_abs(self) -> U {
        self.wrapping_abs() as U
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_abs(self) -> T {
        if self < 0 { self.wrapping_neg() } else { self }
    }

    #[inline]
    #[must_use]
    pub const fn checked_abs(self) -> Option<T> {
        if self < 0 { self.checked_neg() } else { Some(self) }
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_abs(self) -> (T, bool) {
        (self.wrapping_abs(), self == T::MIN)
    }

    #[inline]
    #[must_use]
    pub const fn saturating_abs(self) -> T {
        if self == T::MIN { T::MAX } else { self.abs() }
    }

    #[inline]
    #[must_use]
    pub const fn saturating_neg(self) -> T {
        if self == T::MIN { T::MAX } else { -self }
    }

    #[inline]
    #[must_use]
    pub const fn abs_diff(self, other: T) -> U {
        if self < other {
            intrinsics::wrapping_sub(other as U, self as U)
        } else {
            intrinsics::wrapping_sub(self as U, other as U)
        }
    }

    #[inline]
    #[must_use]
    pub const fn signum(self) -> T {
        if self < 0 {
            -1
        } else if self == 0 {
            0
        } else {
            1
        }
    }

    #[inline]
    #[must_use]
    pub const fn is_positive(self) -> bool {
        self > 0
    }

    #[inline]
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self < 0
    }

    #[inline]
    #[must_use]
    pub const fn cast_unsigned(self) -> U {
        self as U
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_div(self, rhs: T) -> T {
        if rhs == -1 { self.wrapping_neg() } else { self / rhs }
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_rem(self, rhs: T) -> T {
        if rhs == -1 { 0 } else { self % rhs }
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_div(self, rhs: T) -> (T, bool) {
        if self == T::MIN && rhs == -1 { (self, true) } else { (self / rhs, false) }
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_rem(self, rhs: T) -> (T, bool) {
        if rhs == -1 { (0, self == T::MIN) } else { (self % rhs, false) }
    }

    #[inline]
    #[must_use]
    pub const fn checked_div(self, rhs: T) -> Option<T> {
        if rhs == 0 || (self == T::MIN && rhs == -1) { None } else { Some(self / rhs) }
    }

    #[inline]
    #[must_use]
    pub const fn checked_rem(self, rhs: T) -> Option<T> {
        if rhs == 0 || (self == T::MIN && rhs == -1) { None } else { Some(self % rhs) }
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn saturating_div(self, rhs: T) -> T {
        if self == T::MIN && rhs == -1 { T::MAX } else { self / rhs }
    }

    /// Rounds so that the remainder is never negative.
    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn div_euclid(self, rhs: T) -> T {
        let quotient = self / rhs;
        if self % rhs < 0 {
            if rhs > 0 { quotient - 1 } else { quotient + 1 }
        } else {
            quotient
        }
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn rem_euclid(self, rhs: T) -> T {
        let remainder = self % rhs;
        if remainder < 0 { remainder.wrapping_add(rhs.wrapping_abs()) } else { remainder }
    }

    #[inline]
    #[must_use]
    pub const fn checked_div_euclid(self, rhs: T) -> Option<T> {
        if rhs == 0 || (self == T::MIN && rhs == -1) { None } else { Some(self.div_euclid(rhs)) }
    }

    #[inline]
    #[must_use]
    pub const fn checked_rem_euclid(self, rhs: T) -> Option<T> {
        if rhs == 0 || (self == T::MIN && rhs == -1) { None } else { Some(self.rem_euclid(rhs)) }
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_rem_euclid(self, rhs: T) -> T {
        if rhs == -1 { 0 } else { self.rem_euclid(rhs) }
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_div_euclid(self, rhs: T) -> T {
        if rhs == -1 { self.wrapping_neg() } else { self.div_euclid(rhs) }
    }

    #[must_use]
    pub const fn checked_isqrt(self) -> Option<T> {
        self.checked_isqrt_()
    }

    #[inline]
    #[must_use]
    pub const fn checked_add_unsigned(self, rhs: U) -> Option<T> {
        let sum = intrinsics::wrapping_add(self, rhs as T);
        if sum >= self { Some(sum) } else { None }
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_add_unsigned(self, rhs: U) -> T {
        intrinsics::wrapping_add(self, rhs as T)
    }
}

// Unsigned integers.
#[fleck::each(T: u8, u16, u32, u64, u128, usize; S: i8, i16, i32, i64, i128, isize)]
impl T {
    #[inline]
    #[must_use]
    pub const fn abs_diff(self, other: T) -> T {
        if self < other { other - self } else { self - other }
    }

    #[inline]
    #[must_use]
    pub const fn cast_signed(self) -> S {
        self as S
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_div(self, rhs: T) -> T {
        self / rhs
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_rem(self, rhs: T) -> T {
        self % rhs
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_div(self, rhs: T) -> (T, bool) {
        (self / rhs, false)
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_rem(self, rhs: T) -> (T, bool) {
        (self % rhs, false)
    }

    #[inline]
    #[must_use]
    pub const fn checked_div(self, rhs: T) -> Option<T> {
        if rhs == 0 { None } else { Some(self / rhs) }
    }

    #[inline]
    #[must_use]
    pub const fn checked_rem(self, rhs: T) -> Option<T> {
        if rhs == 0 { None } else { Some(self % rhs) }
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn saturating_div(self, rhs: T) -> T {
        self / rhs
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn div_euclid(self, rhs: T) -> T {
        self / rhs
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn rem_euclid(self, rhs: T) -> T {
        self % rhs
    }

    #[inline]
    #[must_use]
    pub const fn checked_div_euclid(self, rhs: T) -> Option<T> {
        self.checked_div(rhs)
    }

    #[inline]
    #[must_use]
    pub const fn checked_rem_euclid(self, rhs: T) -> Option<T> {
        self.checked_rem(rhs)
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn div_ceil(self, rhs: T) -> T {
        let quotient = self / rhs;
        if self % rhs > 0 { quotient + 1 } else { quotient }
    }

    #[track_caller]
    #[must_use]
    pub const fn next_multiple_of(self, rhs: T) -> T {
        match self % rhs {
            0 => self,
            over => self + (rhs - over),
        }
    }

    #[must_use]
    pub const fn checked_next_multiple_of(self, rhs: T) -> Option<T> {
        if rhs == 0 {
            return None;
        }
        match self % rhs {
            0 => Some(self),
            over => self.checked_add(rhs - over),
        }
    }

    #[inline]
    #[must_use]
    pub const fn is_multiple_of(self, rhs: T) -> bool {
        if rhs == 0 { self == 0 } else { self % rhs == 0 }
    }

    #[inline]
    #[must_use]
    pub const fn is_power_of_two(self) -> bool {
        intrinsics::ctpop(self) == 1
    }

    #[track_caller]
    #[must_use]
    pub const fn next_power_of_two(self) -> T {
        T::one_less_than_next_power_of_two(self) + 1
    }

    #[must_use]
    pub const fn checked_next_power_of_two(self) -> Option<T> {
        T::one_less_than_next_power_of_two(self).checked_add(1)
    }

    const fn one_less_than_next_power_of_two(n: T) -> T {
        if n <= 1 {
            return 0;
        }
        unsafe { intrinsics::unchecked_shr(T::MAX, intrinsics::ctlz(n - 1)) }
    }

    #[inline]
    #[must_use]
    pub const fn checked_add_signed(self, rhs: S) -> Option<T> {
        let sum = intrinsics::wrapping_add(self, rhs as T);
        if (rhs < 0) == (sum < self) { Some(sum) } else { None }
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_add_signed(self, rhs: S) -> T {
        intrinsics::wrapping_add(self, rhs as T)
    }

    #[inline]
    #[must_use]
    pub const fn saturating_add_signed(self, rhs: S) -> T {
        match self.checked_add_signed(rhs) {
            Some(sum) => sum,
            None => if rhs < 0 { 0 } else { T::MAX },
        }
    }

    #[inline]
    #[must_use]
    pub const fn midpoint(self, rhs: T) -> T {
        (self & rhs) + ((self ^ rhs) >> 1)
    }
}

// Bytes, by width.

#[fleck::each(T: i8, u8)]
impl T {
    #[inline]
    #[must_use]
    pub const fn to_ne_bytes(self) -> [u8; 1] {
        unsafe { intrinsics::transmute(self) }
    }

    #[inline]
    #[must_use]
    pub const fn to_le_bytes(self) -> [u8; 1] {
        unsafe { intrinsics::transmute(self) }
    }

    #[inline]
    #[must_use]
    pub const fn to_be_bytes(self) -> [u8; 1] {
        unsafe { intrinsics::transmute(intrinsics::bswap(self)) }
    }

    #[inline]
    #[must_use]
    pub const fn from_ne_bytes(bytes: [u8; 1]) -> T {
        unsafe { intrinsics::transmute(bytes) }
    }

    #[inline]
    #[must_use]
    pub const fn from_le_bytes(bytes: [u8; 1]) -> T {
        unsafe { intrinsics::transmute(bytes) }
    }

    #[inline]
    #[must_use]
    pub const fn from_be_bytes(bytes: [u8; 1]) -> T {
        unsafe { intrinsics::bswap(intrinsics::transmute::<[u8; 1], T>(bytes)) }
    }
}

#[fleck::each(T: i16, u16)]
impl T {
    #[inline]
    #[must_use]
    pub const fn to_ne_bytes(self) -> [u8; 2] {
        unsafe { intrinsics::transmute(self) }
    }

    #[inline]
    #[must_use]
    pub const fn to_le_bytes(self) -> [u8; 2] {
        unsafe { intrinsics::transmute(self) }
    }

    #[inline]
    #[must_use]
    pub const fn to_be_bytes(self) -> [u8; 2] {
        unsafe { intrinsics::transmute(intrinsics::bswap(self)) }
    }

    #[inline]
    #[must_use]
    pub const fn from_ne_bytes(bytes: [u8; 2]) -> T {
        unsafe { intrinsics::transmute(bytes) }
    }

    #[inline]
    #[must_use]
    pub const fn from_le_bytes(bytes: [u8; 2]) -> T {
        unsafe { intrinsics::transmute(bytes) }
    }

    #[inline]
    #[must_use]
    pub const fn from_be_bytes(bytes: [u8; 2]) -> T {
        unsafe { intrinsics::bswap(intrinsics::transmute::<[u8; 2], T>(bytes)) }
    }
}

#[fleck::each(T: i32, u32)]
impl T {
    #[inline]
    #[must_use]
    pub const fn to_ne_bytes(self) -> [u8; 4] {
        unsafe { intrinsics::transmute(self) }
    }

    #[inline]
    #[must_use]
    pub const fn to_le_bytes(self) -> [u8; 4] {
        unsafe { intrinsics::transmute(self) }
    }

    #[inline]
    #[must_use]
    pub const fn to_be_bytes(self) -> [u8; 4] {
        unsafe { intrinsics::transmute(intrinsics::bswap(self)) }
    }

    #[inline]
    #[must_use]
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> T {
        unsafe { intrinsics::transmute(bytes) }
    }

    #[inline]
    #[must_use]
    pub const fn from_le_bytes(bytes: [u8; 4]) -> T {
        unsafe { intrinsics::transmute(bytes) }
    }

    #[inline]
    #[must_use]
    pub const fn from_be_bytes(bytes: [u8; 4]) -> T {
        unsafe { intrinsics::bswap(intrinsics::transmute::<[u8; 4], T>(bytes)) }
    }
}

#[fleck::each(T: i64, isize, u64, usize)]
impl T {
    #[inline]
    #[must_use]
    pub const fn to_ne_bytes(self) -> [u8; 8] {
        unsafe { intrinsics::transmute(self) }
    }

    #[inline]
    #[must_use]
    pub const fn to_le_bytes(self) -> [u8; 8] {
        unsafe { intrinsics::transmute(self) }
    }

    #[inline]
    #[must_use]
    pub const fn to_be_bytes(self) -> [u8; 8] {
        unsafe { intrinsics::transmute(intrinsics::bswap(self)) }
    }

    #[inline]
    #[must_use]
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> T {
        unsafe { intrinsics::transmute(bytes) }
    }

    #[inline]
    #[must_use]
    pub const fn from_le_bytes(bytes: [u8; 8]) -> T {
        unsafe { intrinsics::transmute(bytes) }
    }

    #[inline]
    #[must_use]
    pub const fn from_be_bytes(bytes: [u8; 8]) -> T {
        unsafe { intrinsics::bswap(intrinsics::transmute::<[u8; 8], T>(bytes)) }
    }
}

#[fleck::each(T: i128, u128)]
impl T {
    #[inline]
    #[must_use]
    pub const fn to_ne_bytes(self) -> [u8; 16] {
        unsafe { intrinsics::transmute(self) }
    }

    #[inline]
    #[must_use]
    pub const fn to_le_bytes(self) -> [u8; 16] {
        unsafe { intrinsics::transmute(self) }
    }

    #[inline]
    #[must_use]
    pub const fn to_be_bytes(self) -> [u8; 16] {
        unsafe { intrinsics::transmute(intrinsics::bswap(self)) }
    }

    #[inline]
    #[must_use]
    pub const fn from_ne_bytes(bytes: [u8; 16]) -> T {
        unsafe { intrinsics::transmute(bytes) }
    }

    #[inline]
    #[must_use]
    pub const fn from_le_bytes(bytes: [u8; 16]) -> T {
        unsafe { intrinsics::transmute(bytes) }
    }

    #[inline]
    #[must_use]
    pub const fn from_be_bytes(bytes: [u8; 16]) -> T {
        unsafe { intrinsics::bswap(intrinsics::transmute::<[u8; 16], T>(bytes)) }
    }
}

// Errors.

pub struct TryFromIntError(pub(crate) ());

impl fmt::Debug for TryFromIntError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TryFromIntError").field(&self.0).finish()
    }
}

impl fmt::Display for TryFromIntError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("out of range integral type conversion attempted")
    }
}

impl Clone for TryFromIntError {
    fn clone(&self) -> TryFromIntError {
        *self
    }
}

impl Copy for TryFromIntError {}

impl PartialEq for TryFromIntError {
    fn eq(&self, _other: &TryFromIntError) -> bool {
        true
    }
}

impl Eq for TryFromIntError {}

impl From<crate::convert::Infallible> for TryFromIntError {
    fn from(never: crate::convert::Infallible) -> TryFromIntError {
        match never {}
    }
}

pub struct ParseIntError {
    kind: IntErrorKind,
}

pub enum IntErrorKind {
    Empty,
    InvalidDigit,
    PosOverflow,
    NegOverflow,
    Zero,
}

impl ParseIntError {
    #[must_use]
    pub const fn kind(&self) -> &IntErrorKind {
        &self.kind
    }
}

impl Clone for IntErrorKind {
    fn clone(&self) -> IntErrorKind {
        match *self {
            IntErrorKind::Empty => IntErrorKind::Empty,
            IntErrorKind::InvalidDigit => IntErrorKind::InvalidDigit,
            IntErrorKind::PosOverflow => IntErrorKind::PosOverflow,
            IntErrorKind::NegOverflow => IntErrorKind::NegOverflow,
            IntErrorKind::Zero => IntErrorKind::Zero,
        }
    }
}

impl PartialEq for IntErrorKind {
    fn eq(&self, other: &IntErrorKind) -> bool {
        intrinsics::discriminant_value(self) == intrinsics::discriminant_value(other)
    }
}

impl Eq for IntErrorKind {}

impl fmt::Debug for IntErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match *self {
            IntErrorKind::Empty => "Empty",
            IntErrorKind::InvalidDigit => "InvalidDigit",
            IntErrorKind::PosOverflow => "PosOverflow",
            IntErrorKind::NegOverflow => "NegOverflow",
            IntErrorKind::Zero => "Zero",
        })
    }
}

impl Clone for ParseIntError {
    fn clone(&self) -> ParseIntError {
        ParseIntError { kind: self.kind.clone() }
    }
}

impl PartialEq for ParseIntError {
    fn eq(&self, other: &ParseIntError) -> bool {
        self.kind == other.kind
    }
}

impl Eq for ParseIntError {}

impl fmt::Debug for ParseIntError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseIntError").field("kind", &self.kind).finish()
    }
}

impl fmt::Display for ParseIntError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self.kind {
            IntErrorKind::Empty => "cannot parse integer from empty string",
            IntErrorKind::InvalidDigit => "invalid digit found in string",
            IntErrorKind::PosOverflow => "number too large to fit in target type",
            IntErrorKind::NegOverflow => "number too small to fit in target type",
            IntErrorKind::Zero => "number would be zero for non-zero type",
        })
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl FromStr for T {
    type Err = ParseIntError;

    fn from_str(src: &str) -> Result<T, ParseIntError> {
        T::from_str_radix(src, 10)
    }
}

pub struct ParseFloatError {
    kind: FloatErrorKind,
}

enum FloatErrorKind {
    Empty,
    Invalid,
}

impl fmt::Debug for FloatErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match *self {
            FloatErrorKind::Empty => "Empty",
            FloatErrorKind::Invalid => "Invalid",
        })
    }
}

impl Clone for ParseFloatError {
    fn clone(&self) -> ParseFloatError {
        match self.kind {
            FloatErrorKind::Empty => ParseFloatError { kind: FloatErrorKind::Empty },
            FloatErrorKind::Invalid => ParseFloatError { kind: FloatErrorKind::Invalid },
        }
    }
}

impl PartialEq for ParseFloatError {
    fn eq(&self, other: &ParseFloatError) -> bool {
        intrinsics::discriminant_value(&self.kind) == intrinsics::discriminant_value(&other.kind)
    }
}

impl Eq for ParseFloatError {}

impl fmt::Debug for ParseFloatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseFloatError").field("kind", &self.kind).finish()
    }
}

impl fmt::Display for ParseFloatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self.kind {
            FloatErrorKind::Empty => "cannot parse float from empty string",
            FloatErrorKind::Invalid => "invalid float literal",
        })
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

/// What kind of number a float holds.
pub enum FpCategory {
    Nan,
    Infinite,
    Zero,
    Subnormal,
    Normal,
}

impl Clone for FpCategory {
    fn clone(&self) -> FpCategory {
        *self
    }
}

impl Copy for FpCategory {}

impl PartialEq for FpCategory {
    fn eq(&self, other: &FpCategory) -> bool {
        *self as u8 == *other as u8
    }
}

impl Eq for FpCategory {}

impl fmt::Debug for FpCategory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match *self {
            FpCategory::Nan => "Nan",
            FpCategory::Infinite => "Infinite",
            FpCategory::Zero => "Zero",
            FpCategory::Subnormal => "Subnormal",
            FpCategory::Normal => "Normal",
        })
    }
}

// Floats. `B` is the unsigned integer of the same width.
#[fleck::each(F: f32, f64; B: u32, u64; I: i32, i64)]
impl F {
    #[inline]
    #[must_use]
    pub const fn to_bits(self) -> B {
        unsafe { intrinsics::transmute(self) }
    }

    #[inline]
    #[must_use]
    pub const fn from_bits(v: B) -> F {
        unsafe { intrinsics::transmute(v) }
    }

    #[inline]
    #[must_use]
    pub const fn is_nan(self) -> bool {
        self != self
    }

    #[inline]
    #[must_use]
    pub const fn is_infinite(self) -> bool {
        self == F::INFINITY || self == F::NEG_INFINITY
    }

    #[inline]
    #[must_use]
    pub const fn is_finite(self) -> bool {
        self - self == 0.0
    }

    #[inline]
    #[must_use]
    pub const fn is_normal(self) -> bool {
        match self.classify() {
            FpCategory::Normal => true,
            _ => false,
        }
    }

    pub const fn classify(self) -> FpCategory {
        if self.is_nan() {
            FpCategory::Nan
        } else if self.is_infinite() {
            FpCategory::Infinite
        } else if self == 0.0 {
            FpCategory::Zero
        } else if self < F::MIN_POSITIVE && self > -F::MIN_POSITIVE {
            FpCategory::Subnormal
        } else {
            FpCategory::Normal
        }
    }

    #[inline]
    #[must_use]
    pub const fn is_sign_positive(self) -> bool {
        !self.is_sign_negative()
    }

    #[inline]
    #[must_use]
    pub const fn is_sign_negative(self) -> bool {
        (self.to_bits() as I) < 0
    }

    #[inline]
    #[must_use]
    pub const fn floor(self) -> F {
        intrinsics::float_floor(self)
    }

    #[inline]
    #[must_use]
    pub const fn ceil(self) -> F {
        intrinsics::float_ceil(self)
    }

    #[inline]
    #[must_use]
    pub const fn round(self) -> F {
        intrinsics::float_round(self)
    }

    #[inline]
    #[must_use]
    pub const fn round_ties_even(self) -> F {
        intrinsics::float_round_ties_even(self)
    }

    #[inline]
    #[must_use]
    pub const fn trunc(self) -> F {
        intrinsics::float_trunc(self)
    }

    #[inline]
    #[must_use]
    pub const fn fract(self) -> F {
        self - self.trunc()
    }

    #[inline]
    #[must_use]
    pub const fn abs(self) -> F {
        intrinsics::float_abs(self)
    }

    #[inline]
    #[must_use]
    pub const fn signum(self) -> F {
        if self.is_nan() { F::NAN } else { (1.0 as F).copysign(self) }
    }

    #[inline]
    #[must_use]
    pub const fn copysign(self, sign: F) -> F {
        intrinsics::float_copysign(self, sign)
    }

    #[inline]
    #[must_use]
    pub const fn mul_add(self, a: F, b: F) -> F {
        intrinsics::float_mul_add(self, a, b)
    }

    #[inline]
    #[must_use]
    pub const fn recip(self) -> F {
        1.0 / self
    }

    #[must_use]
    pub fn div_euclid(self, rhs: F) -> F {
        let quotient = (self / rhs).trunc();
        if self % rhs < 0.0 {
            if rhs > 0.0 { quotient - 1.0 } else { quotient + 1.0 }
        } else {
            quotient
        }
    }

    #[must_use]
    pub fn rem_euclid(self, rhs: F) -> F {
        let remainder = self % rhs;
        if remainder < 0.0 { remainder + rhs.abs() } else { remainder }
    }

    #[inline]
    #[must_use]
    pub fn powi(self, n: i32) -> F {
        intrinsics::float_powi(self, n)
    }

    #[inline]
    #[must_use]
    pub fn powf(self, n: F) -> F {
        intrinsics::float_powf(self, n)
    }

    #[inline]
    #[must_use]
    pub fn sqrt(self) -> F {
        intrinsics::float_sqrt(self)
    }

    #[inline]
    #[must_use]
    pub fn cbrt(self) -> F {
        intrinsics::float_cbrt(self)
    }

    #[inline]
    #[must_use]
    pub fn hypot(self, other: F) -> F {
        intrinsics::float_hypot(self, other)
    }

    #[inline]
    #[must_use]
    pub fn exp(self) -> F {
        intrinsics::float_exp(self)
    }

    #[inline]
    #[must_use]
    pub fn exp2(self) -> F {
        intrinsics::float_exp2(self)
    }

    #[inline]
    #[must_use]
    pub fn exp_m1(self) -> F {
        intrinsics::float_exp_m1(self)
    }

    #[inline]
    #[must_use]
    pub fn ln(self) -> F {
        intrinsics::float_ln(self)
    }

    #[inline]
    #[must_use]
    pub fn ln_1p(self) -> F {
        intrinsics::float_ln_1p(self)
    }

    #[inline]
    #[must_use]
    pub fn log(self, base: F) -> F {
        self.ln() / base.ln()
    }

    #[inline]
    #[must_use]
    pub fn log2(self) -> F {
        intrinsics::float_log2(self)
    }

    #[inline]
    #[must_use]
    pub fn log10(self) -> F {
        intrinsics::float_log10(self)
    }

    #[inline]
    #[must_use]
    pub fn sin(self) -> F {
        intrinsics::float_sin(self)
    }

    #[inline]
    #[must_use]
    pub fn cos(self) -> F {
        intrinsics::float_cos(self)
    }

    #[inline]
    #[must_use]
    pub fn tan(self) -> F {
        intrinsics::float_tan(self)
    }

    #[inline]
    pub fn sin_cos(self) -> (F, F) {
        (self.sin(), self.cos())
    }

    #[inline]
    #[must_use]
    pub fn asin(self) -> F {
        intrinsics::float_asin(self)
    }

    #[inline]
    #[must_use]
    pub fn acos(self) -> F {
        intrinsics::float_acos(self)
    }

    #[inline]
    #[must_use]
    pub fn atan(self) -> F {
        intrinsics::float_atan(self)
    }

    #[inline]
    #[must_use]
    pub fn atan2(self, other: F) -> F {
        intrinsics::float_atan2(self, other)
    }

    #[inline]
    #[must_use]
    pub fn sinh(self) -> F {
        intrinsics::float_sinh(self)
    }

    #[inline]
    #[must_use]
    pub fn cosh(self) -> F {
        intrinsics::float_cosh(self)
    }

    #[inline]
    #[must_use]
    pub fn tanh(self) -> F {
        intrinsics::float_tanh(self)
    }

    #[must_use]
    pub fn asinh(self) -> F {
        let x = self.abs();
        let inverse = 1.0 / x;
        (x + x / ((1.0 as F).hypot(inverse) + inverse)).ln_1p().copysign(self)
    }

    #[must_use]
    pub fn acosh(self) -> F {
        if self < 1.0 { F::NAN } else { (self + (self - 1.0).sqrt() * (self + 1.0).sqrt()).ln() }
    }

    #[must_use]
    pub fn atanh(self) -> F {
        0.5 * (2.0 * self / (1.0 - self)).ln_1p()
    }

    #[inline]
    #[must_use]
    pub const fn max(self, other: F) -> F {
        if self > other || other.is_nan() { self } else { other }
    }

    #[inline]
    #[must_use]
    pub const fn min(self, other: F) -> F {
        if self < other || other.is_nan() { self } else { other }
    }

    #[track_caller]
    #[must_use]
    pub const fn clamp(self, min: F, max: F) -> F {
        if !(min <= max) {
            crate::panicking::panic_fmt(fmt::Arguments::new(
                &["min > max, or either was NaN. min = ", ", max = "],
                &[fmt::Argument::new_debug(&min), fmt::Argument::new_debug(&max)],
                &[],
            ));
        }
        if self < min {
            min
        } else if self > max {
            max
        } else {
            self
        }
    }

    #[inline]
    pub const fn midpoint(self, other: F) -> F {
        let low = F::MIN_POSITIVE * 2.0;
        let high = F::MAX / 2.0;
        let a = self.abs();
        let b = other.abs();
        if a <= high && b <= high {
            (self + other) / 2.0
        } else if a < low {
            self + other / 2.0
        } else if b < low {
            self / 2.0 + other
        } else {
            self / 2.0 + other / 2.0
        }
    }

    /// A total order: NaNs at the ends, -0.0 before 0.0.
    #[must_use]
    pub fn total_cmp(&self, other: &F) -> crate::cmp::Ordering {
        // As integers of the same width, floats are in order once the negative ones are turned round.
        let mut left = self.to_bits() as I;
        let mut right = other.to_bits() as I;
        if left < 0 {
            left ^= I::MAX;
        }
        if right < 0 {
            right ^= I::MAX;
        }
        left.cmp(&right)
    }
}

impl f64 {
    #[inline]
    #[must_use]
    pub const fn to_degrees(self) -> f64 {
        self * (180.0 / crate::f64::consts::PI)
    }

    #[inline]
    #[must_use]
    pub const fn to_radians(self) -> f64 {
        self * (crate::f64::consts::PI / 180.0)
    }

    #[inline]
    #[must_use]
    pub const fn to_ne_bytes(self) -> [u8; 8] {
        self.to_bits().to_ne_bytes()
    }

    #[inline]
    #[must_use]
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> f64 {
        f64::from_bits(u64::from_ne_bytes(bytes))
    }

    #[inline]
    #[must_use]
    pub const fn to_le_bytes(self) -> [u8; 8] {
        self.to_bits().to_le_bytes()
    }

    #[inline]
    #[must_use]
    pub const fn from_le_bytes(bytes: [u8; 8]) -> f64 {
        f64::from_bits(u64::from_le_bytes(bytes))
    }

    #[inline]
    #[must_use]
    pub const fn to_be_bytes(self) -> [u8; 8] {
        self.to_bits().to_be_bytes()
    }

    #[inline]
    #[must_use]
    pub const fn from_be_bytes(bytes: [u8; 8]) -> f64 {
        f64::from_bits(u64::from_be_bytes(bytes))
    }
}

impl f32 {
    #[inline]
    #[must_use]
    pub const fn to_degrees(self) -> f32 {
        self * 57.2957795130823208767981548141051703
    }

    #[inline]
    #[must_use]
    pub const fn to_radians(self) -> f32 {
        self * (crate::f32::consts::PI / 180.0)
    }

    #[inline]
    #[must_use]
    pub const fn to_ne_bytes(self) -> [u8; 4] {
        self.to_bits().to_ne_bytes()
    }

    #[inline]
    #[must_use]
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> f32 {
        f32::from_bits(u32::from_ne_bytes(bytes))
    }

    #[inline]
    #[must_use]
    pub const fn to_le_bytes(self) -> [u8; 4] {
        self.to_bits().to_le_bytes()
    }

    #[inline]
    #[must_use]
    pub const fn from_le_bytes(bytes: [u8; 4]) -> f32 {
        f32::from_bits(u32::from_le_bytes(bytes))
    }

    #[inline]
    #[must_use]
    pub const fn to_be_bytes(self) -> [u8; 4] {
        self.to_bits().to_be_bytes()
    }

    #[inline]
    #[must_use]
    pub const fn from_be_bytes(bytes: [u8; 4]) -> f32 {
        f32::from_bits(u32::from_be_bytes(bytes))
    }
}
