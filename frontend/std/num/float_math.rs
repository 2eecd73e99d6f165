//! Powers, logarithms and trigonometry of floats.
use crate::intrinsics;

// Floats. `B` is the unsigned integer of the same width.
#[fleck::each(F: f32, f64; B: u32, u64; I: i32, i64)]
impl F {
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
}
