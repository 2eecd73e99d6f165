//! A range of elements that leaves the vector.
use crate::intrinsics;
use crate::ptr::NonNull;
use crate::slice;
use super::Vec;

/// Takes a range of elements out of a vector; when it dies, the rest is dropped and the gap is closed.
pub struct Drain<'a, T> {
    iter: slice::Iter<'a, T>,
    tail_start: usize,
    tail_len: usize,
    vec: NonNull<Vec<T>>,
}

unsafe impl<T: Send> Send for Drain<'_, T> {}
unsafe impl<T: Sync> Sync for Drain<'_, T> {}

impl<'a, T> Drain<'a, T> {
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        self.iter.as_slice()
    }
}

impl<T> Drain<'_, T> {
    /// Moves what lies behind the range further back, so that `additional` more fit before it.
    fn move_tail(&mut self, additional: usize) {
        unsafe {
            let vec = &mut *self.vec.as_ptr();
            let used = self.tail_start + self.tail_len;
            if additional > vec.capacity() - used {
                vec.buf.grow_amortized(used, additional);
            }
            let tail = vec.as_mut_ptr().add(self.tail_start);
            intrinsics::copy(tail as *const T, tail.add(additional), self.tail_len);
        }
        self.tail_start += additional;
    }
}

impl<T> Iterator for Drain<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        match self.iter.next() {
            Some(element) => Some(unsafe { intrinsics::read(element) }),
            None => None,
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

impl<T> DoubleEndedIterator for Drain<'_, T> {
    fn next_back(&mut self) -> Option<T> {
        match self.iter.next_back() {
            Some(element) => Some(unsafe { intrinsics::read(element) }),
            None => None,
        }
    }
}

impl<T> ExactSizeIterator for Drain<'_, T> {}

impl<T> Drop for Drain<'_, T> {
    fn drop(&mut self) {
        unsafe {
            let rest = self.iter.as_slice();
            let dying = intrinsics::slice_from_raw_parts_mut(rest.as_ptr() as *mut T, rest.len());
            let vec = &mut *self.vec.as_ptr();
            intrinsics::drop_in_place(dying);
            let start = vec.len;
            let base = vec.as_mut_ptr();
            intrinsics::copy(base.add(self.tail_start) as *const T, base.add(start), self.tail_len);
            vec.len = start + self.tail_len;
        }
    }
}
