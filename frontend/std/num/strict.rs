//! Arithmetic that panics on overflow however the program is built; shifts by any number of bits.
use crate::intrinsics;
use crate::panicking::panic;

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl T {
    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn strict_add(self, rhs: T) -> T {
        self + rhs
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn strict_sub(self, rhs: T) -> T {
        self - rhs
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn strict_mul(self, rhs: T) -> T {
        self * rhs
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn strict_div(self, rhs: T) -> T {
        self / rhs
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn strict_rem(self, rhs: T) -> T {
        self % rhs
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn strict_div_euclid(self, rhs: T) -> T {
        self.div_euclid(rhs)
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn strict_rem_euclid(self, rhs: T) -> T {
        self.rem_euclid(rhs)
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn strict_neg(self) -> T {
        match self.checked_neg() {
            Some(negated) => negated,
            None => panic("attempt to negate with overflow"),
        }
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn strict_shl(self, rhs: u32) -> T {
        self << rhs
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn strict_shr(self, rhs: u32) -> T {
        self >> rhs
    }

    #[track_caller]
    #[must_use]
    pub const fn strict_pow(self, exp: u32) -> T {
        self.pow(exp)
    }

    #[inline]
    #[must_use]
    pub const fn unbounded_shl(self, rhs: u32) -> T {
        if rhs < T::BITS { unsafe { intrinsics::unchecked_shl(self, rhs) } } else { 0 }
    }

    #[inline]
    #[must_use]
    pub const fn unbounded_shr(self, rhs: u32) -> T {
        let last = T::BITS - 1;
        if rhs <= last {
            unsafe { intrinsics::unchecked_shr(self, rhs) }
        } else {
            // All bits become the sign, which is 0 where there is none.
            if self < 0 { unsafe { intrinsics::unchecked_shr(self, last) } } else { 0 }
        }
    }
}
