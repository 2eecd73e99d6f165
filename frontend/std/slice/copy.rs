//! Filling and copying.
use crate::intrinsics;
use crate::mem;
use crate::ops::RangeBounds;
use crate::panicking::panic;
use super::index::different_lengths;
use super::range;

impl<T> [T] {
    pub fn fill(&mut self, value: T)
    where
        T: Clone,
    {
        let len = self.len();
        if len == 0 {
            return;
        }
        let mut i = 0;
        while i < len - 1 {
            self[i] = value.clone();
            i += 1;
        }
        self[len - 1] = value;
    }

    pub fn fill_with<F: FnMut() -> T>(&mut self, f: F) {
        let mut f = f;
        let mut i = 0;
        while i < self.len() {
            self[i] = f();
            i += 1;
        }
    }

    #[track_caller]
    pub fn clone_from_slice(&mut self, src: &[T])
    where
        T: Clone,
    {
        if self.len() != src.len() {
            // Real std copies bytes where it may, and says so.
            if intrinsics::is_copy::<T>() {
                different_lengths(src.len(), self.len());
            }
            panic("destination and source slices have different lengths");
        }
        if intrinsics::is_copy::<T>() {
            unsafe { intrinsics::copy_nonoverlapping(src.as_ptr(), self.as_mut_ptr(), src.len()) }
            return;
        }
        let mut i = 0;
        while i < src.len() {
            self[i].clone_from(&src[i]);
            i += 1;
        }
    }

    #[track_caller]
    pub const fn copy_from_slice(&mut self, src: &[T])
    where
        T: Copy,
    {
        if self.len() != src.len() {
            different_lengths(src.len(), self.len());
        }
        unsafe { intrinsics::copy_nonoverlapping(src.as_ptr(), self.as_mut_ptr(), src.len()) }
    }

    #[track_caller]
    pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize)
    where
        T: Copy,
    {
        let from = range(src, self.len());
        let count = from.end - from.start;
        if dest > self.len() - count {
            panic("dest is out of bounds");
        }
        unsafe {
            let start = self.as_mut_ptr();
            intrinsics::copy(start.add(from.start) as *const T, start.add(dest), count)
        }
    }

    #[track_caller]
    pub fn swap_with_slice(&mut self, other: &mut [T]) {
        if self.len() != other.len() {
            panic("destination and source slices have different lengths");
        }
        let mut i = 0;
        while i < other.len() {
            mem::swap(&mut self[i], &mut other[i]);
            i += 1;
        }
    }
}
