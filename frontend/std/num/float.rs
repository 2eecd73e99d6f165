//! Floats: kinds, rounding, bytes, order.
use crate::intrinsics;

/// What kind of number a float holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FpCategory {
    Nan,
    Infinite,
    Zero,
    Subnormal,
    Normal,
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

    /// The least number greater than `self`.
    #[must_use]
    pub const fn next_up(self) -> F {
        let bits = self.to_bits();
        if self.is_nan() || bits == F::INFINITY.to_bits() {
            return self;
        }
        let (sign, magnitude) = (bits >> (B::BITS - 1), bits & B::MAX >> 1);
        F::from_bits(if magnitude == 0 {
            1
        } else if sign == 0 {
            bits + 1
        } else {
            bits - 1
        })
    }

    /// The greatest number less than `self`.
    #[must_use]
    pub const fn next_down(self) -> F {
        -(-self).next_up()
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

    #[must_use]
    pub const fn is_subnormal(self) -> bool {
        self != 0.0 && self.abs() < F::MIN_POSITIVE
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
}

// Floats. `B` is the unsigned integer of the same width.
#[fleck::each(F: f32, f64; B: u32, u64; I: i32, i64)]
impl F {
    #[inline]
    #[must_use]
    pub const fn max(self, other: F) -> F {
        if self >= other || other.is_nan() { self } else { other }
    }

    #[inline]
    #[must_use]
    pub const fn min(self, other: F) -> F {
        if self <= other || other.is_nan() { self } else { other }
    }

    #[track_caller]
    #[must_use]
    pub const fn clamp(self, min: F, max: F) -> F {
        if !(min <= max) {
            panic!("min > max, or either was NaN. min = {min:?}, max = {max:?}");
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
