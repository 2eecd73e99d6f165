//! Steps of arithmetic on numbers of several words, from the least word to the greatest.
use crate::intrinsics;

#[fleck::each(T: u8, u16, u32, u64, u128, usize)]
impl T {
    #[inline]
    #[must_use]
    pub fn carrying_add(self, rhs: T, carry: bool) -> (T, bool) {
        let (sum, first) = intrinsics::add_with_overflow(self, rhs);
        let (sum, second) = intrinsics::add_with_overflow(sum, carry as T);
        (sum, first | second)
    }

    #[inline]
    #[must_use]
    pub fn borrowing_sub(self, rhs: T, borrow: bool) -> (T, bool) {
        let (difference, first) = intrinsics::sub_with_overflow(self, rhs);
        let (difference, second) = intrinsics::sub_with_overflow(difference, borrow as T);
        (difference, first | second)
    }

    /// Product and carry, as the lower and the upper word of the result.
    #[inline]
    #[must_use]
    pub fn carrying_mul(self, rhs: T, carry: T) -> (T, T) {
        self.carrying_mul_add(rhs, carry, 0)
    }
}

#[fleck::each(T: u8, u16, u32, u64, usize; Wide: u16, u32, u64, u128, u128)]
impl T {
    #[inline]
    #[must_use]
    pub fn carrying_mul_add(self, rhs: T, carry: T, add: T) -> (T, T) {
        let whole = self as Wide * rhs as Wide + carry as Wide + add as Wide;
        (whole as T, (whole >> T::BITS) as T)
    }
}

impl u128 {
    /// There is no wider type: the halves are multiplied, as on paper.
    #[must_use]
    pub fn carrying_mul_add(self, rhs: u128, carry: u128, add: u128) -> (u128, u128) {
        let half = u64::MAX as u128;
        let (a, b) = (self >> 64, self & half);
        let (c, d) = (rhs >> 64, rhs & half);
        let low = b * d;
        let middle = a * d + (low >> 64);
        let other = b * c + (middle & half);
        let high = a * c + (middle >> 64) + (other >> 64);
        let (sum, first) = intrinsics::add_with_overflow(other << 64 | low & half, carry);
        let (sum, second) = intrinsics::add_with_overflow(sum, add);
        (sum, high + first as u128 + second as u128)
    }
}
