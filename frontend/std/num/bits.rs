//! Bits and bytes of integers.
use crate::intrinsics;

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
