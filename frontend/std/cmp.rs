//! Equality and order.
use self::Ordering::{Equal, Greater, Less};

mod primitive;
mod reverse;

pub use self::reverse::Reverse;

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
#[derive(Copy, Debug, Eq)]
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

#[automatically_derived]
impl PartialEq for Ordering {
    #[inline]
    fn eq(&self, other: &Ordering) -> bool {
        *self as i8 == *other as i8
    }
}

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
