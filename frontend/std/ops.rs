//! What the operators mean for types that are not primitive, and for generic code. For primitives the bodies are
//! the built-in operators.
pub use crate::control_flow::{ControlFlow, Try};
pub use crate::function::{Fn, FnMut, FnOnce};
pub use crate::range::{Bound, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

/// Code that runs when a value dies, before its fields are dropped.
#[lang = "drop"]
pub trait Drop {
    fn drop(&mut self);
}

#[lang = "deref"]
pub trait Deref {
    #[lang = "deref_target"]
    type Target: ?Sized;
    #[must_use]
    fn deref(&self) -> &Self::Target;
}

#[lang = "deref_mut"]
pub trait DerefMut: Deref {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T: ?Sized> Deref for &T {
    type Target = T;
    #[inline]
    fn deref(&self) -> &T {
        *self
    }
}

impl<T: ?Sized> Deref for &mut T {
    type Target = T;
    #[inline]
    fn deref(&self) -> &T {
        *self
    }
}

impl<T: ?Sized> DerefMut for &mut T {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        *self
    }
}

#[lang = "index"]
pub trait Index<Idx: ?Sized> {
    type Output: ?Sized;
    #[track_caller]
    fn index(&self, index: Idx) -> &Self::Output;
}

#[lang = "index_mut"]
pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
    #[track_caller]
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}

// a + b

#[lang = "add"]
pub trait Add<Rhs = Self> {
    type Output;
    #[must_use]
    fn add(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Add for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn add(self, rhs: T) -> T {
        self + rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Add<&T> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn add(self, rhs: &T) -> T {
        self + *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Add<T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn add(self, rhs: T) -> T {
        *self + rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Add<&T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn add(self, rhs: &T) -> T {
        *self + *rhs
    }
}

#[lang = "add_assign"]
pub trait AddAssign<Rhs = Self> {
    fn add_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl AddAssign for T {
    #[inline]
    #[track_caller]
    fn add_assign(&mut self, rhs: T) {
        *self += rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl AddAssign<&T> for T {
    #[inline]
    #[track_caller]
    fn add_assign(&mut self, rhs: &T) {
        *self += *rhs
    }
}

// a - b

#[lang = "sub"]
pub trait Sub<Rhs = Self> {
    type Output;
    #[must_use]
    fn sub(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Sub for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn sub(self, rhs: T) -> T {
        self - rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Sub<&T> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn sub(self, rhs: &T) -> T {
        self - *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Sub<T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn sub(self, rhs: T) -> T {
        *self - rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Sub<&T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn sub(self, rhs: &T) -> T {
        *self - *rhs
    }
}

#[lang = "sub_assign"]
pub trait SubAssign<Rhs = Self> {
    fn sub_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl SubAssign for T {
    #[inline]
    #[track_caller]
    fn sub_assign(&mut self, rhs: T) {
        *self -= rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl SubAssign<&T> for T {
    #[inline]
    #[track_caller]
    fn sub_assign(&mut self, rhs: &T) {
        *self -= *rhs
    }
}

// a * b

#[lang = "mul"]
pub trait Mul<Rhs = Self> {
    type Output;
    #[must_use]
    fn mul(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Mul for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn mul(self, rhs: T) -> T {
        self * rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Mul<&T> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn mul(self, rhs: &T) -> T {
        self * *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Mul<T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn mul(self, rhs: T) -> T {
        *self * rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Mul<&T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn mul(self, rhs: &T) -> T {
        *self * *rhs
    }
}

#[lang = "mul_assign"]
pub trait MulAssign<Rhs = Self> {
    fn mul_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl MulAssign for T {
    #[inline]
    #[track_caller]
    fn mul_assign(&mut self, rhs: T) {
        *self *= rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl MulAssign<&T> for T {
    #[inline]
    #[track_caller]
    fn mul_assign(&mut self, rhs: &T) {
        *self *= *rhs
    }
}

// a / b

#[lang = "div"]
pub trait Div<Rhs = Self> {
    type Output;
    #[must_use]
    fn div(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Div for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn div(self, rhs: T) -> T {
        self / rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Div<&T> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn div(self, rhs: &T) -> T {
        self / *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Div<T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn div(self, rhs: T) -> T {
        *self / rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Div<&T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn div(self, rhs: &T) -> T {
        *self / *rhs
    }
}

#[lang = "div_assign"]
pub trait DivAssign<Rhs = Self> {
    fn div_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl DivAssign for T {
    #[inline]
    #[track_caller]
    fn div_assign(&mut self, rhs: T) {
        *self /= rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl DivAssign<&T> for T {
    #[inline]
    #[track_caller]
    fn div_assign(&mut self, rhs: &T) {
        *self /= *rhs
    }
}

// a % b

#[lang = "rem"]
pub trait Rem<Rhs = Self> {
    type Output;
    #[must_use]
    fn rem(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Rem for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn rem(self, rhs: T) -> T {
        self % rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Rem<&T> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn rem(self, rhs: &T) -> T {
        self % *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Rem<T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn rem(self, rhs: T) -> T {
        *self % rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Rem<&T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn rem(self, rhs: &T) -> T {
        *self % *rhs
    }
}

#[lang = "rem_assign"]
pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl RemAssign for T {
    #[inline]
    #[track_caller]
    fn rem_assign(&mut self, rhs: T) {
        *self %= rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl RemAssign<&T> for T {
    #[inline]
    #[track_caller]
    fn rem_assign(&mut self, rhs: &T) {
        *self %= *rhs
    }
}

// a & b

#[lang = "bitand"]
pub trait BitAnd<Rhs = Self> {
    type Output;
    #[must_use]
    fn bitand(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitAnd for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn bitand(self, rhs: T) -> T {
        self & rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitAnd<&T> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn bitand(self, rhs: &T) -> T {
        self & *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitAnd<T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn bitand(self, rhs: T) -> T {
        *self & rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitAnd<&T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn bitand(self, rhs: &T) -> T {
        *self & *rhs
    }
}

#[lang = "bitand_assign"]
pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitAndAssign for T {
    #[inline]
    #[track_caller]
    fn bitand_assign(&mut self, rhs: T) {
        *self &= rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitAndAssign<&T> for T {
    #[inline]
    #[track_caller]
    fn bitand_assign(&mut self, rhs: &T) {
        *self &= *rhs
    }
}

// a | b

#[lang = "bitor"]
pub trait BitOr<Rhs = Self> {
    type Output;
    #[must_use]
    fn bitor(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitOr for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn bitor(self, rhs: T) -> T {
        self | rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitOr<&T> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn bitor(self, rhs: &T) -> T {
        self | *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitOr<T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn bitor(self, rhs: T) -> T {
        *self | rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitOr<&T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn bitor(self, rhs: &T) -> T {
        *self | *rhs
    }
}

#[lang = "bitor_assign"]
pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitOrAssign for T {
    #[inline]
    #[track_caller]
    fn bitor_assign(&mut self, rhs: T) {
        *self |= rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitOrAssign<&T> for T {
    #[inline]
    #[track_caller]
    fn bitor_assign(&mut self, rhs: &T) {
        *self |= *rhs
    }
}

// a ^ b

#[lang = "bitxor"]
pub trait BitXor<Rhs = Self> {
    type Output;
    #[must_use]
    fn bitxor(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitXor for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn bitxor(self, rhs: T) -> T {
        self ^ rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitXor<&T> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn bitxor(self, rhs: &T) -> T {
        self ^ *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitXor<T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn bitxor(self, rhs: T) -> T {
        *self ^ rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitXor<&T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn bitxor(self, rhs: &T) -> T {
        *self ^ *rhs
    }
}

#[lang = "bitxor_assign"]
pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitXorAssign for T {
    #[inline]
    #[track_caller]
    fn bitxor_assign(&mut self, rhs: T) {
        *self ^= rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitXorAssign<&T> for T {
    #[inline]
    #[track_caller]
    fn bitxor_assign(&mut self, rhs: &T) {
        *self ^= *rhs
    }
}

// a << b

#[lang = "shl"]
pub trait Shl<Rhs = Self> {
    type Output;
    #[must_use]
    fn shl(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: T) -> T {
        self << rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<&T> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: &T) -> T {
        self << *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: T) -> T {
        *self << rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<&T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: &T) -> T {
        *self << *rhs
    }
}

#[lang = "shl_assign"]
pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign for T {
    #[inline]
    #[track_caller]
    fn shl_assign(&mut self, rhs: T) {
        *self <<= rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<&T> for T {
    #[inline]
    #[track_caller]
    fn shl_assign(&mut self, rhs: &T) {
        *self <<= *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)]
impl Shl<u32> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: u32) -> T {
        self << rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)]
impl ShlAssign<u32> for T {
    #[inline]
    #[track_caller]
    fn shl_assign(&mut self, rhs: u32) {
        *self <<= rhs
    }
}

#[fleck::each(T: i8, i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<i32> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: i32) -> T {
        self << rhs
    }
}

#[fleck::each(T: i8, i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<i32> for T {
    #[inline]
    #[track_caller]
    fn shl_assign(&mut self, rhs: i32) {
        *self <<= rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)]
impl Shl<usize> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: usize) -> T {
        self << rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)]
impl ShlAssign<usize> for T {
    #[inline]
    #[track_caller]
    fn shl_assign(&mut self, rhs: usize) {
        *self <<= rhs
    }
}

// a >> b

#[lang = "shr"]
pub trait Shr<Rhs = Self> {
    type Output;
    #[must_use]
    fn shr(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: T) -> T {
        self >> rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<&T> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: &T) -> T {
        self >> *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: T) -> T {
        *self >> rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<&T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: &T) -> T {
        *self >> *rhs
    }
}

#[lang = "shr_assign"]
pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign for T {
    #[inline]
    #[track_caller]
    fn shr_assign(&mut self, rhs: T) {
        *self >>= rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<&T> for T {
    #[inline]
    #[track_caller]
    fn shr_assign(&mut self, rhs: &T) {
        *self >>= *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)]
impl Shr<u32> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: u32) -> T {
        self >> rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)]
impl ShrAssign<u32> for T {
    #[inline]
    #[track_caller]
    fn shr_assign(&mut self, rhs: u32) {
        *self >>= rhs
    }
}

#[fleck::each(T: i8, i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<i32> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: i32) -> T {
        self >> rhs
    }
}

#[fleck::each(T: i8, i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<i32> for T {
    #[inline]
    #[track_caller]
    fn shr_assign(&mut self, rhs: i32) {
        *self >>= rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)]
impl Shr<usize> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: usize) -> T {
        self >> rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)]
impl ShrAssign<usize> for T {
    #[inline]
    #[track_caller]
    fn shr_assign(&mut self, rhs: usize) {
        *self >>= rhs
    }
}

// -a

#[lang = "neg"]
pub trait Neg {
    type Output;
    #[must_use]
    fn neg(self) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, f32, f64)]
impl Neg for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn neg(self) -> T {
        -self
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, f32, f64)]
impl Neg for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn neg(self) -> T {
        -*self
    }
}

// !a

#[lang = "not"]
pub trait Not {
    type Output;
    #[must_use]
    fn not(self) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl Not for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn not(self) -> T {
        !self
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl Not for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn not(self) -> T {
        !*self
    }
}
