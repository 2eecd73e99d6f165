//! Arithmetic of a signed and an unsigned integer.
use crate::intrinsics;
use crate::panicking::panic;

#[fleck::each(T: i8, i16, i32, i64, i128, isize; U: u8, u16, u32, u64, u128, usize)]
impl T {
    #[inline]
    #[must_use]
    pub const fn checked_add_unsigned(self, rhs: U) -> Option<T> {
        let sum = intrinsics::wrapping_add(self, rhs as T);
        if sum >= self { Some(sum) } else { None }
    }

    #[inline]
    #[must_use]
    pub const fn checked_sub_unsigned(self, rhs: U) -> Option<T> {
        let difference = intrinsics::wrapping_sub(self, rhs as T);
        if difference <= self { Some(difference) } else { None }
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn strict_add_unsigned(self, rhs: U) -> T {
        match self.checked_add_unsigned(rhs) {
            Some(sum) => sum,
            None => panic("attempt to add with overflow"),
        }
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn strict_sub_unsigned(self, rhs: U) -> T {
        match self.checked_sub_unsigned(rhs) {
            Some(difference) => difference,
            None => panic("attempt to subtract with overflow"),
        }
    }

    #[inline]
    #[must_use]
    pub const fn saturating_add_unsigned(self, rhs: U) -> T {
        match self.checked_add_unsigned(rhs) {
            Some(sum) => sum,
            None => T::MAX,
        }
    }

    #[inline]
    #[must_use]
    pub const fn saturating_sub_unsigned(self, rhs: U) -> T {
        match self.checked_sub_unsigned(rhs) {
            Some(difference) => difference,
            None => T::MIN,
        }
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_add_unsigned(self, rhs: U) -> T {
        intrinsics::wrapping_add(self, rhs as T)
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_sub_unsigned(self, rhs: U) -> T {
        intrinsics::wrapping_sub(self, rhs as T)
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_add_unsigned(self, rhs: U) -> (T, bool) {
        (self.wrapping_add_unsigned(rhs), self.checked_add_unsigned(rhs).is_none())
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_sub_unsigned(self, rhs: U) -> (T, bool) {
        (self.wrapping_sub_unsigned(rhs), self.checked_sub_unsigned(rhs).is_none())
    }
}

#[fleck::each(T: u8, u16, u32, u64, u128, usize; S: i8, i16, i32, i64, i128, isize)]
impl T {
    #[inline]
    #[must_use]
    pub const fn checked_add_signed(self, rhs: S) -> Option<T> {
        let sum = intrinsics::wrapping_add(self, rhs as T);
        if (rhs < 0) == (sum < self) { Some(sum) } else { None }
    }

    #[inline]
    #[must_use]
    pub const fn checked_sub_signed(self, rhs: S) -> Option<T> {
        let difference = intrinsics::wrapping_sub(self, rhs as T);
        if (rhs < 0) == (difference > self) { Some(difference) } else { None }
    }

    /// The difference, if the signed type has it.
    #[inline]
    #[must_use]
    pub const fn checked_signed_diff(self, rhs: T) -> Option<S> {
        let difference = intrinsics::wrapping_sub(self, rhs) as S;
        if (self < rhs) == (difference < 0) { Some(difference) } else { None }
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn strict_add_signed(self, rhs: S) -> T {
        match self.checked_add_signed(rhs) {
            Some(sum) => sum,
            None => panic("attempt to add with overflow"),
        }
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn strict_sub_signed(self, rhs: S) -> T {
        match self.checked_sub_signed(rhs) {
            Some(difference) => difference,
            None => panic("attempt to subtract with overflow"),
        }
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
    pub const fn saturating_sub_signed(self, rhs: S) -> T {
        match self.checked_sub_signed(rhs) {
            Some(difference) => difference,
            None => if rhs < 0 { T::MAX } else { 0 },
        }
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_add_signed(self, rhs: S) -> T {
        intrinsics::wrapping_add(self, rhs as T)
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_sub_signed(self, rhs: S) -> T {
        intrinsics::wrapping_sub(self, rhs as T)
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_add_signed(self, rhs: S) -> (T, bool) {
        (self.wrapping_add_signed(rhs), self.checked_add_signed(rhs).is_none())
    }

    #[inline]
    #[must_use]
    pub const fn overflowing_sub_signed(self, rhs: S) -> (T, bool) {
        (self.wrapping_sub_signed(rhs), self.checked_sub_signed(rhs).is_none())
    }
}
