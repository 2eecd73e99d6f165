//! Iterating, by value and by reference.
use crate::fmt;
use crate::intrinsics;
use crate::ptr::{NonNull, Unique};
use crate::slice;
use super::in_place::Source;
use super::raw_vec::{Cap, RawVec};
use super::Vec;

/// A vector on its way out: elements `at..end` are still there, all of `buf` is still to be freed.
pub struct IntoIter<T> {
    buf: NonNull<T>,
    cap: usize,
    at: *const T,
    end: *const T,
}

unsafe impl<T: Send> Send for IntoIter<T> {}
unsafe impl<T: Sync> Sync for IntoIter<T> {}

impl<T> IntoIter<T> {
    pub fn as_slice(&self) -> &[T] {
        unsafe { slice::from_raw_parts(self.at, self.len()) }
    }

    #[must_use]
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        unsafe { slice::from_raw_parts_mut(self.at as *mut T, self.len()) }
    }
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        let at = self.at;
        if at == self.end {
            None
        } else {
            unsafe {
                self.at = intrinsics::stride(at, 1);
                Some(intrinsics::read(at))
            }
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = unsafe { intrinsics::stride_from(self.end, self.at) };
        (len, Some(len))
    }

    fn __in_place_source(&mut self) -> Option<Source> {
        Some(Source::of(self))
    }

    fn __into_vec(self) -> Result<Vec<T>, IntoIter<T>> {
        Ok(self.into_rest())
    }
}

impl<T> DoubleEndedIterator for IntoIter<T> {
    #[inline]
    fn next_back(&mut self) -> Option<T> {
        if self.at == self.end {
            None
        } else {
            unsafe {
                self.end = intrinsics::stride(self.end, -1);
                Some(intrinsics::read(self.end))
            }
        }
    }
}

impl<T> ExactSizeIterator for IntoIter<T> {}

impl<T: Clone> Clone for IntoIter<T> {
    fn clone(&self) -> IntoIter<T> {
        self.as_slice().to_vec().into_iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for IntoIter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("IntoIter").field(&self.as_slice()).finish()
    }
}

#[fleck::may_dangle(T)]
impl<T> Drop for IntoIter<T> {
    fn drop(&mut self) {
        unsafe {
            // The buffer is freed by its own drop, after the elements, even if one of them panics.
            let _buffer = RawVec { cap: Cap(self.cap), ptr: Unique::new_unchecked(self.buf.as_ptr()) };
            if intrinsics::needs_drop::<T>() {
                intrinsics::drop_in_place(intrinsics::slice_from_raw_parts_mut(self.at as *mut T, self.len()));
            }
        }
    }
}

impl<T> IntoIterator for Vec<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    #[inline]
    fn into_iter(self) -> IntoIter<T> {
        unsafe {
            let start = self.as_ptr();
            let iter = IntoIter {
                buf: NonNull::new_unchecked(start as *mut T),
                cap: self.buf.cap.0,
                at: start,
                end: intrinsics::stride(start, self.len as isize),
            };
            intrinsics::forget(self);
            iter
        }
    }
}

impl<'a, T> IntoIterator for &'a Vec<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    #[inline]
    fn into_iter(self) -> slice::Iter<'a, T> {
        self.as_slice().iter()
    }
}

impl<'a, T> IntoIterator for &'a mut Vec<T> {
    type Item = &'a mut T;
    type IntoIter = slice::IterMut<'a, T>;

    #[inline]
    fn into_iter(self) -> slice::IterMut<'a, T> {
        self.as_mut_slice().iter_mut()
    }
}
