//! Iterators: two pointers that meet.
use crate::fmt;
use crate::intrinsics;
use crate::iter::FusedIterator;
use crate::marker::PhantomData;
use crate::ptr::NonNull;
use super::{from_raw_parts, from_raw_parts_mut};

#[must_use]
pub struct Iter<'a, T> {
    at: NonNull<T>,
    end: *const T,
    of: PhantomData<&'a T>,
}

unsafe impl<T: Sync> Send for Iter<'_, T> {}
unsafe impl<T: Sync> Sync for Iter<'_, T> {}

impl<'a, T> Iter<'a, T> {
    #[must_use]
    pub fn as_slice(&self) -> &'a [T] {
        unsafe { from_raw_parts(self.at.as_ptr() as *const T, self.len()) }
    }
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;

    #[inline]
    fn next(&mut self) -> Option<&'a T> {
        let at = self.at.as_ptr() as *const T;
        if at == self.end {
            None
        } else {
            unsafe {
                self.at = NonNull::new_unchecked(intrinsics::stride(at, 1) as *mut T);
                Some(&*at)
            }
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = unsafe { intrinsics::stride_from(self.end, self.at.as_ptr() as *const T) };
        (len, Some(len))
    }

    fn nth(&mut self, n: usize) -> Option<&'a T> {
        unsafe {
            if n >= self.len() {
                self.at = NonNull::new_unchecked(self.end as *mut T);
                return None;
            }
            let there = intrinsics::stride(self.at.as_ptr() as *const T, n as isize);
            self.at = NonNull::new_unchecked(there as *mut T);
        }
        self.next()
    }
}

impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    #[inline]
    fn next_back(&mut self) -> Option<&'a T> {
        if self.at.as_ptr() as *const T == self.end {
            None
        } else {
            unsafe {
                self.end = intrinsics::stride(self.end, -1);
                Some(&*self.end)
            }
        }
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}

impl<T> Clone for Iter<'_, T> {
    #[inline]
    fn clone(&self) -> Self {
        Iter { at: self.at, end: self.end, of: PhantomData }
    }
}

impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Iter").field(&self.as_slice()).finish()
    }
}

#[must_use]
pub struct IterMut<'a, T> {
    at: NonNull<T>,
    end: *const T,
    of: PhantomData<&'a mut T>,
}

impl<'a, T> IterMut<'a, T> {
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        unsafe { from_raw_parts(self.at.as_ptr() as *const T, self.len()) }
    }

    #[must_use]
    pub fn into_slice(self) -> &'a mut [T] {
        unsafe { from_raw_parts_mut(self.at.as_ptr(), self.len()) }
    }
}

unsafe impl<T: Send> Send for IterMut<'_, T> {}
unsafe impl<T: Sync> Sync for IterMut<'_, T> {}

impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;

    #[inline]
    fn next(&mut self) -> Option<&'a mut T> {
        let at = self.at.as_ptr();
        if at as *const T == self.end {
            None
        } else {
            unsafe {
                self.at = NonNull::new_unchecked(intrinsics::stride(at as *const T, 1) as *mut T);
                Some(&mut *at)
            }
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = unsafe { intrinsics::stride_from(self.end, self.at.as_ptr() as *const T) };
        (len, Some(len))
    }
}

impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    #[inline]
    fn next_back(&mut self) -> Option<&'a mut T> {
        if self.at.as_ptr() as *const T == self.end {
            None
        } else {
            unsafe {
                self.end = intrinsics::stride(self.end, -1);
                Some(&mut *(self.end as *mut T))
            }
        }
    }
}

impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<T> FusedIterator for IterMut<'_, T> {}

impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    #[inline]
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;

    #[inline]
    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }
}
