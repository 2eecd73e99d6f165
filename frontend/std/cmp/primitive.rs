//! Comparing primitive values, pointers and references.
use super::Ordering::{self, Equal, Greater, Less};
use super::{Eq, Ord, PartialEq, PartialOrd};

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

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)]
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
            panic!("min > max. min = {min:?}, max = {max:?}");
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
