//! Comparing, printing.
use crate::cmp::Ordering;
use crate::fmt;

impl<A: PartialEq<B>, B, const N: usize> PartialEq<[B; N]> for [A; N] {
    #[inline]
    fn eq(&self, other: &[B; N]) -> bool {
        *self.as_slice() == *other.as_slice()
    }
}

impl<A: PartialEq<B>, B, const N: usize> PartialEq<[B]> for [A; N] {
    #[inline]
    fn eq(&self, other: &[B]) -> bool {
        *self.as_slice() == *other
    }
}

impl<A: PartialEq<B>, B, const N: usize> PartialEq<[B; N]> for [A] {
    #[inline]
    fn eq(&self, other: &[B; N]) -> bool {
        *self == *other.as_slice()
    }
}

impl<A: PartialEq<B>, B, const N: usize> PartialEq<&[B]> for [A; N] {
    #[inline]
    fn eq(&self, other: &&[B]) -> bool {
        *self.as_slice() == **other
    }
}

impl<A: PartialEq<B>, B, const N: usize> PartialEq<[B; N]> for &[A] {
    #[inline]
    fn eq(&self, other: &[B; N]) -> bool {
        **self == *other.as_slice()
    }
}

impl<T: Eq, const N: usize> Eq for [T; N] {}

impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {
    #[inline]
    fn partial_cmp(&self, other: &[T; N]) -> Option<Ordering> {
        PartialOrd::partial_cmp(self.as_slice(), other.as_slice())
    }
}

impl<T: Ord, const N: usize> Ord for [T; N] {
    #[inline]
    fn cmp(&self, other: &[T; N]) -> Ordering {
        Ord::cmp(self.as_slice(), other.as_slice())
    }
}

impl<T: fmt::Debug, const N: usize> fmt::Debug for [T; N] {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_slice(), f)
    }
}

impl<A: PartialEq<B>, B, const N: usize> PartialEq<[B; N]> for &mut [A] {
    fn eq(&self, other: &[B; N]) -> bool {
        **self == other[..]
    }
}

impl<A: PartialEq<B>, B, const N: usize> PartialEq<&mut [B]> for [A; N] {
    fn eq(&self, other: &&mut [B]) -> bool {
        self[..] == **other
    }
}
