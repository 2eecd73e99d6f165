//! What only signed integers have.
use crate::intrinsics;

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
    pub const fn overflowing_div_euclid(self, rhs: T) -> (T, bool) {
        if self == T::MIN && rhs == -1 { (self, true) } else { (self.div_euclid(rhs), false) }
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_rem_euclid(self, rhs: T) -> (T, bool) {
        if rhs == -1 { (0, self == T::MIN) } else { (self.rem_euclid(rhs), false) }
    }

    /// Half the sum, rounded towards zero.
    #[inline]
    #[must_use]
    pub const fn midpoint(self, rhs: T) -> T {
        let floor = (self & rhs) + ((self ^ rhs) >> 1);
        if floor < 0 && (self ^ rhs) & 1 == 1 { floor + 1 } else { floor }
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn strict_abs(self) -> T {
        if self < 0 { -self } else { self }
    }
}
