//! Integers that are never 0, so that an `Option` of one needs no extra byte.
use crate::fmt::{self, Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, UpperExp, UpperHex};
use crate::hash::{Hash, Hasher};
use crate::ops::{BitOr, BitOrAssign, Div, DivAssign, Neg, Rem, RemAssign};
use crate::str::FromStr;
use super::{IntErrorKind, ParseIntError, TryFromIntError};

/// Integers that may be 0.
#[unstable]
pub trait ZeroablePrimitive: Copy {
    fn __is_zero(self) -> bool;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ZeroablePrimitive for T {
    #[inline]
    fn __is_zero(self) -> bool {
        self == 0
    }
}

#[fleck::nonnull]
pub struct NonZero<T: ZeroablePrimitive>(T);

pub type NonZeroI8 = NonZero<i8>;
pub type NonZeroI16 = NonZero<i16>;
pub type NonZeroI32 = NonZero<i32>;
pub type NonZeroI64 = NonZero<i64>;
pub type NonZeroI128 = NonZero<i128>;
pub type NonZeroIsize = NonZero<isize>;
pub type NonZeroU8 = NonZero<u8>;
pub type NonZeroU16 = NonZero<u16>;
pub type NonZeroU32 = NonZero<u32>;
pub type NonZeroU64 = NonZero<u64>;
pub type NonZeroU128 = NonZero<u128>;
pub type NonZeroUsize = NonZero<usize>;

impl<T: ZeroablePrimitive> NonZero<T> {
    /// The same bytes: where `n` is 0, they are those of `None`.
    #[inline]
    #[must_use]
    pub const fn new(n: T) -> Option<NonZero<T>> {
        unsafe { crate::intrinsics::transmute(n) }
    }

    #[inline]
    #[must_use]
    pub const unsafe fn new_unchecked(n: T) -> NonZero<T> {
        NonZero(n)
    }

    #[inline]
    #[must_use]
    pub const fn get(self) -> T {
        self.0
    }
}

// As the integer.

impl<T: ZeroablePrimitive> Clone for NonZero<T> {
    #[inline]
    fn clone(&self) -> NonZero<T> {
        *self
    }
}

impl<T: ZeroablePrimitive> Copy for NonZero<T> {}

impl<T: ZeroablePrimitive + PartialEq> PartialEq for NonZero<T> {
    #[inline]
    fn eq(&self, other: &NonZero<T>) -> bool {
        self.0 == other.0
    }
}

impl<T: ZeroablePrimitive + Eq> Eq for NonZero<T> {}

impl<T: ZeroablePrimitive + PartialOrd> PartialOrd for NonZero<T> {
    #[inline]
    fn partial_cmp(&self, other: &NonZero<T>) -> Option<crate::cmp::Ordering> {
        self.0.partial_cmp(&other.0)
    }
}

impl<T: ZeroablePrimitive + Ord> Ord for NonZero<T> {
    #[inline]
    fn cmp(&self, other: &NonZero<T>) -> crate::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}

impl<T: ZeroablePrimitive + Hash> Hash for NonZero<T> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state)
    }
}

#[fleck::each(
    Show: Debug, Display, Binary, Octal, LowerHex, UpperHex, LowerExp, UpperExp
)]
impl<T: ZeroablePrimitive + Show> Show for NonZero<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Show::fmt(&self.0, f)
    }
}

// Conversions.

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl From<NonZero<T>> for T {
    #[inline]
    fn from(nonzero: NonZero<T>) -> T {
        nonzero.0
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl TryFrom<T> for NonZero<T> {
    type Error = TryFromIntError;
    #[inline]
    fn try_from(value: T) -> Result<NonZero<T>, TryFromIntError> {
        match NonZero::new(value) {
            Some(nonzero) => Ok(nonzero),
            None => Err(TryFromIntError(())),
        }
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl FromStr for NonZero<T> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<NonZero<T>, ParseIntError> {
        match NonZero::new(T::from_str_radix(src, 10)?) {
            Some(nonzero) => Ok(nonzero),
            None => Err(ParseIntError { kind: IntErrorKind::Zero }),
        }
    }
}

// Operators.

impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOr for NonZero<T> {
    type Output = NonZero<T>;
    #[inline]
    fn bitor(self, rhs: NonZero<T>) -> NonZero<T> {
        NonZero(self.0 | rhs.0)
    }
}

impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOr<T> for NonZero<T> {
    type Output = NonZero<T>;
    #[inline]
    fn bitor(self, rhs: T) -> NonZero<T> {
        NonZero(self.0 | rhs)
    }
}

impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOrAssign for NonZero<T> {
    #[inline]
    fn bitor_assign(&mut self, rhs: NonZero<T>) {
        self.0 = self.0 | rhs.0;
    }
}

impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOrAssign<T> for NonZero<T> {
    #[inline]
    fn bitor_assign(&mut self, rhs: T) {
        self.0 = self.0 | rhs;
    }
}

#[fleck::each(Op: Div, Rem; op: div, rem)]
#[fleck::each(T: u8, u16, u32, u64, u128, usize)]
impl Op<NonZero<T>> for T {
    type Output = T;
    #[inline]
    fn op(self, other: NonZero<T>) -> T {
        Op::op(self, other.0)
    }
}

#[fleck::each(Op: DivAssign, RemAssign; op: div_assign, rem_assign)]
#[fleck::each(T: u8, u16, u32, u64, u128, usize)]
impl Op<NonZero<T>> for T {
    #[inline]
    fn op(&mut self, other: NonZero<T>) {
        Op::op(self, other.0)
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize)]
impl Neg for NonZero<T> {
    type Output = NonZero<T>;
    #[inline]
    fn neg(self) -> NonZero<T> {
        NonZero(-self.0)
    }
}
