//! What only unsigned integers have.
use crate::intrinsics;

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
    pub const fn wrapping_div_euclid(self, rhs: T) -> T {
        self / rhs
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_rem_euclid(self, rhs: T) -> T {
        self % rhs
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_div_euclid(self, rhs: T) -> (T, bool) {
        (self / rhs, false)
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_rem_euclid(self, rhs: T) -> (T, bool) {
        (self % rhs, false)
    }

    #[inline]
    #[must_use]
    pub const fn midpoint(self, rhs: T) -> T {
        (self & rhs) + ((self ^ rhs) >> 1)
    }
}
