//! Arithmetic of integers that says what happens on overflow; powers, roots and logarithms.
use crate::intrinsics;
use crate::panicking::panic;

// All integers. `U` is the unsigned type of the same width.
#[fleck::each(
    T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize;
    U: u8, u16, u32, u64, u128, usize, u8, u16, u32, u64, u128, usize
)]
impl T {
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
}
