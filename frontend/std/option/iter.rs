//! An option is a container of at most one element, and so is a result: its iterators are like those
//! of an option.
use crate::result::{IntoIter as ResultIntoIter, Iter as ResultIter, IterMut as ResultIterMut};
use super::Option;

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

#[fleck::each(Iter: Iter, ResultIter)]
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    #[inline]
    fn next(&mut self) -> Option<&'a T> {
        self.value.take()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.value.len();
        (n, Some(n))
    }

    fn __most_items() -> Option<usize> {
        Some(1)
    }
}

#[fleck::each(Iter: Iter, ResultIter)]
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {
        self.value.take()
    }
}

#[fleck::each(Iter: Iter, ResultIter)]
impl<'a, T> ExactSizeIterator for Iter<'a, T> {}

#[fleck::each(Iter: Iter, ResultIter)]
impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Iter { value: self.value }
    }
}

#[fleck::each(IterMut: IterMut, ResultIterMut)]
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    #[inline]
    fn next(&mut self) -> Option<&'a mut T> {
        self.value.take()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.value.len();
        (n, Some(n))
    }

    fn __most_items() -> Option<usize> {
        Some(1)
    }
}

#[fleck::each(IterMut: IterMut, ResultIterMut)]
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> {
        self.value.take()
    }
}

#[fleck::each(IterMut: IterMut, ResultIterMut)]
impl<'a, T> ExactSizeIterator for IterMut<'a, T> {}

#[fleck::each(IntoIter: IntoIter, ResultIntoIter)]
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    #[inline]
    fn next(&mut self) -> Option<T> {
        self.value.take()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.value.len();
        (n, Some(n))
    }

    fn __most_items() -> Option<usize> {
        Some(1)
    }
}

#[fleck::each(IntoIter: IntoIter, ResultIntoIter)]
impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {
        self.value.take()
    }
}

#[fleck::each(IntoIter: IntoIter, ResultIntoIter)]
impl<T> ExactSizeIterator for IntoIter<T> {}

impl<T> IntoIterator for Option<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    #[inline]
    fn into_iter(self) -> IntoIter<T> {
        IntoIter { value: self }
    }
}

impl<'a, T> IntoIterator for &'a Option<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    #[inline]
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut Option<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    #[inline]
    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }
}
