//! The methods of integers that are never 0.
use super::NonZero;

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl NonZero<T> {
    pub const MAX: NonZero<T> = NonZero(T::MAX);
    pub const BITS: u32 = T::BITS;

    #[inline]
    #[must_use]
    pub const fn count_ones(self) -> NonZero<u32> {
        NonZero(self.0.count_ones())
    }

    #[inline]
    #[must_use]
    pub const fn checked_mul(self, other: NonZero<T>) -> Option<NonZero<T>> {
        match self.0.checked_mul(other.0) {
            Some(n) => Some(NonZero(n)),
            None => None,
        }
    }

    #[inline]
    #[must_use]
    pub const fn saturating_mul(self, other: NonZero<T>) -> NonZero<T> {
        NonZero(self.0.saturating_mul(other.0))
    }

    #[inline]
    #[must_use]
    pub const fn checked_pow(self, other: u32) -> Option<NonZero<T>> {
        match self.0.checked_pow(other) {
            Some(n) => Some(NonZero(n)),
            None => None,
        }
    }

    #[inline]
    #[must_use]
    pub const fn saturating_pow(self, other: u32) -> NonZero<T> {
        NonZero(self.0.saturating_pow(other))
    }
}

#[fleck::each(T: u8, u16, u32, u64, u128, usize)]
impl NonZero<T> {
    pub const MIN: NonZero<T> = NonZero(1);

    #[inline]
    #[must_use]
    pub const fn checked_add(self, other: T) -> Option<NonZero<T>> {
        match self.0.checked_add(other) {
            Some(n) => Some(NonZero(n)),
            None => None,
        }
    }

    #[inline]
    #[must_use]
    pub const fn saturating_add(self, other: T) -> NonZero<T> {
        NonZero(self.0.saturating_add(other))
    }

    #[inline]
    #[must_use]
    pub const fn checked_next_power_of_two(self) -> Option<NonZero<T>> {
        match self.0.checked_next_power_of_two() {
            Some(n) => Some(NonZero(n)),
            None => None,
        }
    }

    #[inline]
    #[must_use]
    pub const fn is_power_of_two(self) -> bool {
        self.0.is_power_of_two()
    }

    #[inline]
    #[must_use]
    pub const fn isqrt(self) -> NonZero<T> {
        NonZero(self.0.isqrt())
    }
}

#[fleck::each(T: u8, u16, u32, u64, u128, usize; S: i8, i16, i32, i64, i128, isize)]
impl NonZero<T> {
    #[inline]
    #[must_use]
    pub const fn cast_signed(self) -> NonZero<S> {
        NonZero(self.0.cast_signed())
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize; U: u8, u16, u32, u64, u128, usize)]
impl NonZero<T> {
    pub const MIN: NonZero<T> = NonZero(T::MIN);

    #[inline]
    #[must_use]
    pub const fn cast_unsigned(self) -> NonZero<U> {
        NonZero(self.0.cast_unsigned())
    }

    #[inline]
    #[must_use]
    pub const fn unsigned_abs(self) -> NonZero<U> {
        NonZero(self.0.unsigned_abs())
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn abs(self) -> NonZero<T> {
        NonZero(self.0.abs())
    }
}

// What is as of the integer.

#[fleck::each(op: leading_zeros, trailing_zeros)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl NonZero<T> {
    #[inline]
    #[must_use]
    pub const fn op(self) -> u32 {
        T::op(self.0)
    }
}

#[fleck::each(op: ilog2, ilog10)]
#[fleck::each(T: u8, u16, u32, u64, u128, usize)]
impl NonZero<T> {
    #[inline]
    #[must_use]
    pub const fn op(self) -> u32 {
        T::op(self.0)
    }
}

#[fleck::each(op: is_positive, is_negative)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize)]
impl NonZero<T> {
    #[inline]
    #[must_use]
    pub const fn op(self) -> bool {
        T::op(self.0)
    }
}

#[fleck::each(op: wrapping_abs, saturating_abs, wrapping_neg, saturating_neg)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize)]
impl NonZero<T> {
    #[inline]
    #[must_use]
    pub const fn op(self) -> NonZero<T> {
        NonZero(T::op(self.0))
    }
}

#[fleck::each(op: checked_abs, checked_neg)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize)]
impl NonZero<T> {
    #[inline]
    #[must_use]
    pub const fn op(self) -> Option<NonZero<T>> {
        match T::op(self.0) {
            Some(n) => Some(NonZero(n)),
            None => None,
        }
    }
}

#[fleck::each(op: overflowing_abs, overflowing_neg)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize)]
impl NonZero<T> {
    #[inline]
    #[must_use]
    pub const fn op(self) -> (NonZero<T>, bool) {
        let (n, overflow) = T::op(self.0);
        (NonZero(n), overflow)
    }
}

#[fleck::each(op: midpoint, div_ceil)]
#[fleck::each(T: u8, u16, u32, u64, u128, usize)]
impl NonZero<T> {
    #[inline]
    #[must_use]
    pub const fn op(self, rhs: NonZero<T>) -> NonZero<T> {
        NonZero(T::op(self.0, rhs.0))
    }
}
