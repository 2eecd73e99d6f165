//! Integers whose operators never overflow: `Wrapping` counts modulo 2^n, `Saturating` stops at the limits.
use crate::fmt::{self, Binary, Debug, Display, Formatter, LowerHex, Octal, UpperHex};
use crate::iter::{Iterator, Product, Sum};
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Rem, RemAssign, Sub, SubAssign};
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign};
use crate::ops::{Neg, Not, Shl, ShlAssign, Shr, ShrAssign};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Wrapping<T>(pub T);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Saturating<T>(pub T);

#[fleck::each(W: Wrapping, Saturating)]
#[fleck::each(Show: Debug, Display, Binary, Octal, LowerHex, UpperHex)]
impl<T: Show> Show for W<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Show::fmt(&self.0, f)
    }
}

// What the operators do with the integers.

trait Bits: Copy {
    fn bitand(self, rhs: Self) -> Self;
    fn bitor(self, rhs: Self) -> Self;
    fn bitxor(self, rhs: Self) -> Self;
    fn not(self) -> Self;
}

trait Wrap: Bits {
    fn add(self, rhs: Self) -> Self;
    fn sub(self, rhs: Self) -> Self;
    fn mul(self, rhs: Self) -> Self;
    fn div(self, rhs: Self) -> Self;
    fn rem(self, rhs: Self) -> Self;
    fn neg(self) -> Self;
    fn shl(self, by: usize) -> Self;
    fn shr(self, by: usize) -> Self;
}

trait Saturate: Bits {
    fn add(self, rhs: Self) -> Self;
    fn sub(self, rhs: Self) -> Self;
    fn mul(self, rhs: Self) -> Self;
    fn div(self, rhs: Self) -> Self;
    fn rem(self, rhs: Self) -> Self;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Bits for T {
    fn bitand(self, rhs: T) -> T {
        self & rhs
    }

    fn bitor(self, rhs: T) -> T {
        self | rhs
    }

    fn bitxor(self, rhs: T) -> T {
        self ^ rhs
    }

    fn not(self) -> T {
        !self
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Wrap for T {
    fn add(self, rhs: T) -> T {
        self.wrapping_add(rhs)
    }

    fn sub(self, rhs: T) -> T {
        self.wrapping_sub(rhs)
    }

    fn mul(self, rhs: T) -> T {
        self.wrapping_mul(rhs)
    }

    fn div(self, rhs: T) -> T {
        self.wrapping_div(rhs)
    }

    fn rem(self, rhs: T) -> T {
        self.wrapping_rem(rhs)
    }

    fn neg(self) -> T {
        self.wrapping_neg()
    }

    fn shl(self, by: usize) -> T {
        self.wrapping_shl(by as u32)
    }

    fn shr(self, by: usize) -> T {
        self.wrapping_shr(by as u32)
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Saturate for T {
    fn add(self, rhs: T) -> T {
        self.saturating_add(rhs)
    }

    fn sub(self, rhs: T) -> T {
        self.saturating_sub(rhs)
    }

    fn mul(self, rhs: T) -> T {
        self.saturating_mul(rhs)
    }

    fn div(self, rhs: T) -> T {
        self.saturating_div(rhs)
    }

    fn rem(self, rhs: T) -> T {
        self % rhs
    }
}

// The operators.

#[fleck::each(W: Wrapping, Saturating; Rule: Wrap, Saturate)]
#[fleck::each(
    Op: Add, Sub, Mul, Div, Rem, BitAnd, BitOr, BitXor;
    op: add, sub, mul, div, rem, bitand, bitor, bitxor
)]
impl<T: Rule> Op for W<T> {
    type Output = W<T>;
    fn op(self, other: W<T>) -> W<T> {
        W { 0: T::op(self.0, other.0) }
    }
}

#[fleck::each(W: Wrapping, Saturating; Rule: Wrap, Saturate)]
#[fleck::each(
    Op: Add, Sub, Mul, Div, Rem, BitAnd, BitOr, BitXor;
    op: add, sub, mul, div, rem, bitand, bitor, bitxor
)]
impl<T: Rule> Op<&W<T>> for W<T> {
    type Output = W<T>;
    fn op(self, other: &W<T>) -> W<T> {
        W { 0: T::op(self.0, other.0) }
    }
}

#[fleck::each(W: Wrapping, Saturating; Rule: Wrap, Saturate)]
#[fleck::each(
    Op: Add, Sub, Mul, Div, Rem, BitAnd, BitOr, BitXor;
    op: add, sub, mul, div, rem, bitand, bitor, bitxor
)]
impl<T: Rule> Op<W<T>> for &W<T> {
    type Output = W<T>;
    fn op(self, other: W<T>) -> W<T> {
        W { 0: T::op(self.0, other.0) }
    }
}

#[fleck::each(W: Wrapping, Saturating; Rule: Wrap, Saturate)]
#[fleck::each(
    Op: Add, Sub, Mul, Div, Rem, BitAnd, BitOr, BitXor;
    op: add, sub, mul, div, rem, bitand, bitor, bitxor
)]
impl<T: Rule> Op<&W<T>> for &W<T> {
    type Output = W<T>;
    fn op(self, other: &W<T>) -> W<T> {
        W { 0: T::op(self.0, other.0) }
    }
}

#[fleck::each(W: Wrapping, Saturating; Rule: Wrap, Saturate)]
#[fleck::each(
    Op: AddAssign, SubAssign, MulAssign, DivAssign, RemAssign, BitAndAssign, BitOrAssign, BitXorAssign;
    assign: add_assign, sub_assign, mul_assign, div_assign, rem_assign, bitand_assign, bitor_assign, bitxor_assign;
    op: add, sub, mul, div, rem, bitand, bitor, bitxor
)]
impl<T: Rule> Op for W<T> {
    fn assign(&mut self, other: W<T>) {
        self.0 = T::op(self.0, other.0);
    }
}

#[fleck::each(W: Wrapping, Saturating; Rule: Wrap, Saturate)]
#[fleck::each(
    Op: AddAssign, SubAssign, MulAssign, DivAssign, RemAssign, BitAndAssign, BitOrAssign, BitXorAssign;
    assign: add_assign, sub_assign, mul_assign, div_assign, rem_assign, bitand_assign, bitor_assign, bitxor_assign;
    op: add, sub, mul, div, rem, bitand, bitor, bitxor
)]
impl<T: Rule> Op<&W<T>> for W<T> {
    fn assign(&mut self, other: &W<T>) {
        self.0 = T::op(self.0, other.0);
    }
}

#[fleck::each(W: Wrapping, Saturating; Rule: Wrap, Saturate)]
#[fleck::each(
    Op: AddAssign, SubAssign, MulAssign, DivAssign, RemAssign, BitAndAssign, BitOrAssign, BitXorAssign;
    assign: add_assign, sub_assign, mul_assign, div_assign, rem_assign, bitand_assign, bitor_assign, bitxor_assign;
    op: add, sub, mul, div, rem, bitand, bitor, bitxor
)]
impl<T: Rule> Op<T> for W<T> {
    fn assign(&mut self, other: T) {
        self.0 = T::op(self.0, other);
    }
}

#[fleck::each(W: Wrapping, Saturating; Rule: Wrap, Saturate)]
impl<T: Rule> Not for W<T> {
    type Output = W<T>;
    fn not(self) -> W<T> {
        W { 0: T::not(self.0) }
    }
}

impl<T: Wrap> Neg for Wrapping<T> {
    type Output = Wrapping<T>;
    fn neg(self) -> Wrapping<T> {
        Wrapping(Wrap::neg(self.0))
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize)]
impl Neg for Saturating<T> {
    type Output = Saturating<T>;
    fn neg(self) -> Saturating<T> {
        Saturating(self.0.saturating_neg())
    }
}

#[fleck::each(Op: Shl, Shr; op: shl, shr)]
impl<T: Wrap> Op<usize> for Wrapping<T> {
    type Output = Wrapping<T>;
    fn op(self, by: usize) -> Wrapping<T> {
        Wrapping(Wrap::op(self.0, by))
    }
}

#[fleck::each(Op: ShlAssign, ShrAssign; assign: shl_assign, shr_assign; op: shl, shr)]
impl<T: Wrap> Op<usize> for Wrapping<T> {
    fn assign(&mut self, by: usize) {
        self.0 = Wrap::op(self.0, by);
    }
}

// Sums and products.

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Sum for Wrapping<T> {
    fn sum<I: Iterator<Item = Wrapping<T>>>(iter: I) -> Wrapping<T> {
        iter.fold(Wrapping(0), Add::add)
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Product for Wrapping<T> {
    fn product<I: Iterator<Item = Wrapping<T>>>(iter: I) -> Wrapping<T> {
        iter.fold(Wrapping(1), Mul::mul)
    }
}

#[fleck::each(T: u8, u16, u32, u64, u128, usize)]
impl Sum for Saturating<T> {
    fn sum<I: Iterator<Item = Saturating<T>>>(iter: I) -> Saturating<T> {
        iter.fold(Saturating(0), Add::add)
    }
}

#[fleck::each(T: u8, u16, u32, u64, u128, usize)]
impl Product for Saturating<T> {
    fn product<I: Iterator<Item = Saturating<T>>>(iter: I) -> Saturating<T> {
        iter.fold(Saturating(1), Mul::mul)
    }
}

#[fleck::each(Fold: Sum, Product; fold: sum, product)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<'a> Fold<&'a Wrapping<T>> for Wrapping<T> {
    fn fold<I: Iterator<Item = &'a Wrapping<T>>>(iter: I) -> Wrapping<T> {
        Fold::fold(iter.copied())
    }
}

#[fleck::each(Fold: Sum, Product; fold: sum, product)]
#[fleck::each(T: u8, u16, u32, u64, u128, usize)]
impl<'a> Fold<&'a Saturating<T>> for Saturating<T> {
    fn fold<I: Iterator<Item = &'a Saturating<T>>>(iter: I) -> Saturating<T> {
        Fold::fold(iter.copied())
    }
}

// Methods.

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Wrapping<T> {
    #[inline]
    #[must_use]
    pub const fn reverse_bits(self) -> Wrapping<T> {
        Wrapping(self.0.reverse_bits())
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Saturating<T> {
    pub const MIN: Saturating<T> = Saturating(T::MIN);
    pub const MAX: Saturating<T> = Saturating(T::MAX);
    pub const BITS: u32 = T::BITS;

    #[inline]
    #[must_use]
    pub const fn pow(self, exp: u32) -> Saturating<T> {
        Saturating(self.0.saturating_pow(exp))
    }
}

#[fleck::each(op: count_ones, count_zeros, leading_zeros, trailing_zeros)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Saturating<T> {
    #[inline]
    #[must_use]
    pub const fn op(self) -> u32 {
        T::op(self.0)
    }
}

#[fleck::each(op: swap_bytes, reverse_bits)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Saturating<T> {
    #[inline]
    #[must_use]
    pub const fn op(self) -> Saturating<T> {
        Saturating(T::op(self.0))
    }
}

#[fleck::each(op: rotate_left, rotate_right)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Saturating<T> {
    #[inline]
    #[must_use]
    pub const fn op(self, n: u32) -> Saturating<T> {
        Saturating(T::op(self.0, n))
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize)]
impl Saturating<T> {
    #[inline]
    #[must_use]
    pub const fn abs(self) -> Saturating<T> {
        Saturating(self.0.saturating_abs())
    }

    #[inline]
    #[must_use]
    pub const fn signum(self) -> Saturating<T> {
        Saturating(self.0.signum())
    }
}

#[fleck::each(op: is_positive, is_negative)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize)]
impl Saturating<T> {
    #[inline]
    #[must_use]
    pub const fn op(self) -> bool {
        T::op(self.0)
    }
}

#[fleck::each(T: u8, u16, u32, u64, u128, usize)]
impl Saturating<T> {
    #[inline]
    #[must_use]
    pub const fn is_power_of_two(self) -> bool {
        self.0.is_power_of_two()
    }
}
