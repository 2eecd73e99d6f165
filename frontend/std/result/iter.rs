//! A result is a container of at most one element; what its iterators do is in option/iter.rs.
use super::Result;

pub struct Iter<'a, T> {
    pub(crate) value: Option<&'a T>,
}

pub struct IterMut<'a, T> {
    pub(crate) value: Option<&'a mut T>,
}

#[derive(Clone)]
pub struct IntoIter<T> {
    pub(crate) value: Option<T>,
}

impl<T, E> IntoIterator for Result<T, E> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    #[inline]
    fn into_iter(self) -> IntoIter<T> {
        IntoIter { value: self.ok() }
    }
}

impl<'a, T, E> IntoIterator for &'a Result<T, E> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    #[inline]
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<'a, T, E> IntoIterator for &'a mut Result<T, E> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    #[inline]
    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }
}
