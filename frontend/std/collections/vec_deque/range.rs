//! Parts of a queue: looked at, changed, taken out.
use crate::intrinsics;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator};
use crate::marker::PhantomData;
use crate::ops::RangeBounds;
use crate::slice;
use super::{Iter, IterMut, VecDeque};

impl<T> VecDeque<T> {
    #[track_caller]
    pub fn range<R: RangeBounds<usize>>(&self, range: R) -> Iter<'_, T> {
        let part = slice::range(range, self.len);
        let (a, b) = self.as_slices();
        let (start, end) = (part.start.min(a.len()), part.end.min(a.len()));
        Iter(a[start..end].iter().chain(&b[part.start - start..part.end - end]))
    }

    #[track_caller]
    pub fn range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> IterMut<'_, T> {
        let part = slice::range(range, self.len);
        let (a, b) = self.as_mut_slices();
        let (start, end) = (part.start.min(a.len()), part.end.min(a.len()));
        IterMut(a[start..end].iter_mut().chain(&mut b[part.start - start..part.end - end]))
    }

    #[track_caller]
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {
        let part = slice::range(range, self.len);
        let len = self.len;
        self.len = part.start;
        Drain { deque: self, at: part.start, end: part.end, tail: part.end, len: len, of: PhantomData }
    }
}

/// Takes a range of elements out of a queue; when it dies, the rest is dropped and the gap is closed.
pub struct Drain<'a, T> {
    deque: *mut VecDeque<T>,
    at: usize,
    end: usize,
    // What lies behind the range, and how long the queue was.
    tail: usize,
    len: usize,
    of: PhantomData<&'a mut T>,
}

unsafe impl<T: Send> Send for Drain<'_, T> {}
unsafe impl<T: Sync> Sync for Drain<'_, T> {}

impl<T> Iterator for Drain<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        if self.at == self.end {
            return None;
        }
        self.at += 1;
        Some(unsafe { intrinsics::read((*self.deque).slot(self.at - 1) as *const T) })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.end - self.at, Some(self.end - self.at))
    }
}

impl<T> DoubleEndedIterator for Drain<'_, T> {
    fn next_back(&mut self) -> Option<T> {
        if self.at == self.end {
            return None;
        }
        self.end -= 1;
        Some(unsafe { intrinsics::read((*self.deque).slot(self.end) as *const T) })
    }
}

impl<T> ExactSizeIterator for Drain<'_, T> {}

impl<T> Drop for Drain<'_, T> {
    fn drop(&mut self) {
        while let Some(element) = self.next() {
            drop(element);
        }
        unsafe {
            let deque = &mut *self.deque;
            while self.tail < self.len {
                intrinsics::copy(deque.slot(self.tail) as *const T, deque.slot(deque.len), 1);
                self.tail += 1;
                deque.len += 1;
            }
        }
    }
}
