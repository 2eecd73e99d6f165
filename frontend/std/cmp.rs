//! Equality and order.
use crate::fmt;
use self::Ordering::{Equal, Greater, Less};

#[lang = "eq"]
pub trait PartialEq<Rhs: ?Sized = Self> {
    #[must_use]
    fn eq(&self, other: &Rhs) -> bool;

    #[inline]
    #[must_use]
    fn ne(&self, other: &Rhs) -> bool {
        !self.eq(other)
    }
}

#[lang = "Eq"]
pub trait Eq: PartialEq<Self> {}

#[lang = "Ordering"]
#[repr(i8)]
pub enum Ordering {
    Less = -1,
    Equal = 0,
    Greater = 1,
}

impl Clone for Ordering {
    #[inline]
    fn clone(&self) -> Ordering {
        *self
    }
}

impl Copy for Ordering {}

impl PartialEq for Ordering {
    #[inline]
    fn eq(&self, other: &Ordering) -> bool {
        *self as i8 == *other as i8
    }
}

impl Eq for Ordering {}

impl PartialOrd for Ordering {
    #[inline]
    fn partial_cmp(&self, other: &Ordering) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ordering {
    #[inline]
    fn cmp(&self, other: &Ordering) -> Ordering {
        (*self as i8).cmp(&(*other as i8))
    }
}

impl fmt::Debug for Ordering {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match *self {
            Less => "Less",
            Equal => "Equal",
            Greater => "Greater",
        })
    }
}

impl Ordering {
    #[inline]
    #[must_use]
    pub const fn is_eq(self) -> bool {
        self as i8 == 0
    }

    #[inline]
    #[must_use]
    pub const fn is_ne(self) -> bool {
        self as i8 != 0
    }

    #[inline]
    #[must_use]
    pub const fn is_lt(self) -> bool {
        (self as i8) < 0
    }

    #[inline]
    #[must_use]
    pub const fn is_gt(self) -> bool {
        self as i8 > 0
    }

    #[inline]
    #[must_use]
    pub const fn is_le(self) -> bool {
        self as i8 <= 0
    }

    #[inline]
    #[must_use]
    pub const fn is_ge(self) -> bool {
        self as i8 >= 0
    }

    #[inline]
    #[must_use]
    pub const fn reverse(self) -> Ordering {
        match self {
            Less => Greater,
            Equal => Equal,
            Greater => Less,
        }
    }

    #[inline]
    #[must_use]
    pub const fn then(self, other: Ordering) -> Ordering {
        match self {
            Equal => other,
            _ => self,
        }
    }

    #[inline]
    #[must_use]
    pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering {
        match self {
            Equal => f(),
            _ => self,
        }
    }
}

#[lang = "partial_ord"]
pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    #[must_use]
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;

    #[inline]
    #[must_use]
    fn lt(&self, other: &Rhs) -> bool {
        match self.partial_cmp(other) {
            Some(order) => order.is_lt(),
            None => false,
        }
    }

    #[inline]
    #[must_use]
    fn le(&self, other: &Rhs) -> bool {
        match self.partial_cmp(other) {
            Some(order) => order.is_le(),
            None => false,
        }
    }

    #[inline]
    #[must_use]
    fn gt(&self, other: &Rhs) -> bool {
        match self.partial_cmp(other) {
            Some(order) => order.is_gt(),
            None => false,
        }
    }

    #[inline]
    #[must_use]
    fn ge(&self, other: &Rhs) -> bool {
        match self.partial_cmp(other) {
            Some(order) => order.is_ge(),
            None => false,
        }
    }
}

#[lang = "Ord"]
pub trait Ord: Eq + PartialOrd<Self> {
    #[must_use]
    fn cmp(&self, other: &Self) -> Ordering;

    #[inline]
    #[must_use]
    fn max(self, other: Self) -> Self
    where
        Self: Sized,
    {
        if other < self { self } else { other }
    }

    #[inline]
    #[must_use]
    fn min(self, other: Self) -> Self
    where
        Self: Sized,
    {
        if other < self { other } else { self }
    }

    #[inline]
    #[track_caller]
    #[must_use]
    fn clamp(self, min: Self, max: Self) -> Self
    where
        Self: Sized,
    {
        if min > max {
            crate::panicking::panic("assertion failed: min <= max");
        }
        if self < min {
            min
        } else if self > max {
            max
        } else {
            self
        }
    }
}

#[must_use]
pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {
    if compare(&v1, &v2).is_le() { v1 } else { v2 }
}

#[must_use]
pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {
    if compare(&v1, &v2).is_gt() { v1 } else { v2 }
}

#[must_use]
pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T {
    let mut f = f;
    if f(&v2) < f(&v1) { v2 } else { v1 }
}

#[must_use]
pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T {
    let mut f = f;
    if f(&v2) < f(&v1) { v1 } else { v2 }
}

#[inline]
#[must_use]
pub fn min<T: Ord>(v1: T, v2: T) -> T {
    v1.min(v2)
}

#[inline]
#[must_use]
pub fn max<T: Ord>(v1: T, v2: T) -> T {
    v1.max(v2)
}

/// Wraps a value so that its order is turned round.
pub struct Reverse<T>(pub T);

impl<T: Clone> Clone for Reverse<T> {
    #[inline]
    fn clone(&self) -> Reverse<T> {
        Reverse(self.0.clone())
    }
}

impl<T: Copy> Copy for Reverse<T> {}

impl<T: PartialEq> PartialEq for Reverse<T> {
    #[inline]
    fn eq(&self, other: &Reverse<T>) -> bool {
        self.0 == other.0
    }
}

impl<T: Eq> Eq for Reverse<T> {}

impl<T: PartialOrd> PartialOrd for Reverse<T> {
    #[inline]
    fn partial_cmp(&self, other: &Reverse<T>) -> Option<Ordering> {
        other.0.partial_cmp(&self.0)
    }
}

impl<T: Ord> Ord for Reverse<T> {
    #[inline]
    fn cmp(&self, other: &Reverse<T>) -> Ordering {
        other.0.cmp(&self.0)
    }
}

impl<T: fmt::Debug> fmt::Debug for Reverse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Reverse").field(&self.0).finish()
    }
}

// Primitives.

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)]
impl PartialEq for T {
    #[inline]
    fn eq(&self, other: &T) -> bool {
        *self == *other
    }

    #[inline]
    fn ne(&self, other: &T) -> bool {
        *self != *other
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char)]
impl Eq for T {}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char)]
impl PartialOrd for T {
    #[inline]
    fn partial_cmp(&self, other: &T) -> Option<Ordering> {
        Some(self.cmp(other))
    }

    #[inline]
    fn lt(&self, other: &T) -> bool {
        *self < *other
    }

    #[inline]
    fn le(&self, other: &T) -> bool {
        *self <= *other
    }

    #[inline]
    fn gt(&self, other: &T) -> bool {
        *self > *other
    }

    #[inline]
    fn ge(&self, other: &T) -> bool {
        *self >= *other
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Ord for T {
    #[inline]
    fn cmp(&self, other: &T) -> Ordering {
        if *self < *other {
            Less
        } else if *self == *other {
            Equal
        } else {
            Greater
        }
    }

    #[inline]
    #[track_caller]
    fn clamp(self, min: T, max: T) -> T {
        if min > max {
            crate::panicking::panic_fmt(fmt::Arguments::new(
                &["min > max. min = ", ", max = "],
                &[fmt::Argument::new_debug(&min), fmt::Argument::new_debug(&max)],
                &[],
            ));
        }
        if self < min {
            min
        } else if self > max {
            max
        } else {
            self
        }
    }
}

#[fleck::each(T: bool, char)]
impl Ord for T {
    #[inline]
    fn cmp(&self, other: &T) -> Ordering {
        if *self < *other {
            Less
        } else if *self == *other {
            Equal
        } else {
            Greater
        }
    }
}

#[fleck::each(T: f32, f64)]
impl PartialOrd for T {
    #[inline]
    fn partial_cmp(&self, other: &T) -> Option<Ordering> {
        if *self < *other {
            Some(Less)
        } else if *self == *other {
            Some(Equal)
        } else if *self > *other {
            Some(Greater)
        } else {
            None
        }
    }

    #[inline]
    fn lt(&self, other: &T) -> bool {
        *self < *other
    }

    #[inline]
    fn le(&self, other: &T) -> bool {
        *self <= *other
    }

    #[inline]
    fn gt(&self, other: &T) -> bool {
        *self > *other
    }

    #[inline]
    fn ge(&self, other: &T) -> bool {
        *self >= *other
    }
}

impl PartialEq for () {
    #[inline]
    fn eq(&self, _other: &()) -> bool {
        true
    }
}

impl Eq for () {}

impl PartialOrd for () {
    #[inline]
    fn partial_cmp(&self, _other: &()) -> Option<Ordering> {
        Some(Equal)
    }
}

impl Ord for () {
    #[inline]
    fn cmp(&self, _other: &()) -> Ordering {
        Equal
    }
}

impl PartialEq for ! {
    fn eq(&self, _other: &!) -> bool {
        *self
    }
}

impl Eq for ! {}

// Pointers compare their addresses.

impl<T> PartialEq for *const T {
    #[inline]
    fn eq(&self, other: &*const T) -> bool {
        *self == *other
    }
}

impl<T> Eq for *const T {}

impl<T> PartialEq for *mut T {
    #[inline]
    fn eq(&self, other: &*mut T) -> bool {
        *self == *other
    }
}

impl<T> Eq for *mut T {}

// References compare what they point to.

impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &A {
    #[inline]
    fn eq(&self, other: &&B) -> bool {
        PartialEq::eq(*self, *other)
    }

    #[inline]
    fn ne(&self, other: &&B) -> bool {
        PartialEq::ne(*self, *other)
    }
}

impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&mut B> for &mut A {
    #[inline]
    fn eq(&self, other: &&mut B) -> bool {
        PartialEq::eq(&**self, &**other)
    }
}

impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&mut B> for &A {
    #[inline]
    fn eq(&self, other: &&mut B) -> bool {
        PartialEq::eq(*self, &**other)
    }
}

impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &mut A {
    #[inline]
    fn eq(&self, other: &&B) -> bool {
        PartialEq::eq(&**self, *other)
    }
}

impl<A: ?Sized + Eq> Eq for &A {}
impl<A: ?Sized + Eq> Eq for &mut A {}

impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&B> for &A {
    #[inline]
    fn partial_cmp(&self, other: &&B) -> Option<Ordering> {
        PartialOrd::partial_cmp(*self, *other)
    }

    #[inline]
    fn lt(&self, other: &&B) -> bool {
        PartialOrd::lt(*self, *other)
    }

    #[inline]
    fn le(&self, other: &&B) -> bool {
        PartialOrd::le(*self, *other)
    }

    #[inline]
    fn gt(&self, other: &&B) -> bool {
        PartialOrd::gt(*self, *other)
    }

    #[inline]
    fn ge(&self, other: &&B) -> bool {
        PartialOrd::ge(*self, *other)
    }
}

impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&mut B> for &mut A {
    #[inline]
    fn partial_cmp(&self, other: &&mut B) -> Option<Ordering> {
        PartialOrd::partial_cmp(&**self, &**other)
    }
}

impl<A: ?Sized + Ord> Ord for &A {
    #[inline]
    fn cmp(&self, other: &&A) -> Ordering {
        Ord::cmp(*self, *other)
    }
}

impl<A: ?Sized + Ord> Ord for &mut A {
    #[inline]
    fn cmp(&self, other: &&mut A) -> Ordering {
        Ord::cmp(&**self, &**other)
    }
}
