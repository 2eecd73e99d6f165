//! Iterating over an array by value.
use crate::fmt;
use crate::intrinsics;
use crate::mem::ManuallyDrop;
use crate::slice::{Iter, IterMut};

/// An array on its way out, element by element.
pub struct IntoIter<T, const N: usize> {
    data: ManuallyDrop<[T; N]>,
    start: usize,
    end: usize,
}

impl<T: Copy, const N: usize> IntoIter<T, N> {
    /// The first `len` elements.
    pub(crate) fn up_to(array: [T; N], len: usize) -> IntoIter<T, N> {
        IntoIter { data: ManuallyDrop::new(array), start: 0, end: len }
    }
}

impl<T, const N: usize> IntoIter<T, N> {
    fn element(&self, i: usize) -> *const T {
        let first = &self.data as *const ManuallyDrop<[T; N]> as *const T;
        unsafe { intrinsics::offset(first, i as isize) }
    }

    pub fn as_slice(&self) -> &[T] {
        unsafe { crate::slice::from_raw_parts(self.element(self.start), self.end - self.start) }
    }
}

impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        let i = self.start;
        if i == self.end {
            None
        } else {
            self.start = i + 1;
            Some(unsafe { intrinsics::read(self.element(i)) })
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.end - self.start;
        (len, Some(len))
    }
}

impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {
    #[inline]
    fn next_back(&mut self) -> Option<T> {
        if self.start == self.end {
            None
        } else {
            self.end -= 1;
            Some(unsafe { intrinsics::read(self.element(self.end)) })
        }
    }
}

impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}

impl<T, const N: usize> Drop for IntoIter<T, N> {
    fn drop(&mut self) {
        if intrinsics::needs_drop::<T>() {
            unsafe {
                let rest = intrinsics::slice_from_raw_parts(self.element(self.start), self.end - self.start);
                intrinsics::drop_in_place(rest as *mut [T]);
            }
        }
    }
}

impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;

    #[inline]
    fn into_iter(self) -> IntoIter<T, N> {
        IntoIter { data: ManuallyDrop::new(self), start: 0, end: N }
    }

    fn __item_bounds() -> (usize, Option<usize>) {
        (N, Some(N))
    }

    fn __is_one_shot() -> bool {
        N == 1
    }
}

impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    #[inline]
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }

    fn __item_bounds() -> (usize, Option<usize>) {
        (N, Some(N))
    }
}

impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;

    #[inline]
    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }

    fn __item_bounds() -> (usize, Option<usize>) {
        (N, Some(N))
    }
}

impl<T: Clone, const N: usize> Clone for IntoIter<T, N> {
    fn clone(&self) -> Self {
        let mut copy = IntoIter { data: ManuallyDrop::new(unsafe { intrinsics::uninit() }), start: 0, end: 0 };
        for element in self.as_slice() {
            unsafe { intrinsics::write(copy.element(copy.end) as *mut T, element.clone()) };
            copy.end += 1;
        }
        copy
    }
}

impl<T: fmt::Debug, const N: usize> fmt::Debug for IntoIter<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("IntoIter").field(&self.as_slice()).finish()
    }
}
