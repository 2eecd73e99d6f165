//! Slices: a run of elements somewhere in memory.
use crate::intrinsics;
use crate::marker::PhantomData;
use crate::panicking::panic;
use crate::ptr::NonNull;

mod arrays;
mod ascii;
mod bounds;
mod chunks;
mod cmp;
mod copy;
mod disjoint;
mod index;
mod iter;
mod join;
mod order;
mod rchunks;
mod search;
mod sort;
mod split;
mod split_mut;
mod taking;

pub use self::arrays::ArrayWindows;
pub use self::ascii::EscapeAscii;
pub use self::chunks::{Chunks, ChunksExact, ChunksMut, Windows};
pub use self::disjoint::GetDisjointMutError;
pub(crate) use self::disjoint::GetDisjointMutIndex;
pub use self::index::SliceIndex;
pub use self::iter::{Iter, IterMut};
pub use self::join::{Concat, Join};
pub use self::rchunks::{ChunksExactMut, RChunks, RChunksExact, RChunksMut};
pub use self::split::{ChunkBy, RSplit, RSplitN, Split, SplitInclusive, SplitMut, SplitN};
pub use self::split_mut::{ChunkByMut, SplitInclusiveMut};
pub(crate) use self::index::range;

#[inline]
#[must_use]
pub const unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] {
    &*intrinsics::slice_from_raw_parts(data, len)
}

#[inline]
#[must_use]
pub const unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] {
    &mut *intrinsics::slice_from_raw_parts_mut(data, len)
}

#[inline]
#[must_use]
pub const fn from_ref<T>(s: &T) -> &[T] {
    unsafe { from_raw_parts(s as *const T, 1) }
}

#[inline]
#[must_use]
pub const fn from_mut<T>(s: &mut T) -> &mut [T] {
    unsafe { from_raw_parts_mut(s as *mut T, 1) }
}

impl<T> [T] {
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        intrinsics::slice_len(self as *const [T])
    }

    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[inline]
    #[must_use]
    pub const fn as_ptr(&self) -> *const T {
        self as *const [T] as *const T
    }

    #[inline]
    #[must_use]
    pub const fn as_mut_ptr(&mut self) -> *mut T {
        self as *mut [T] as *mut T
    }

    #[inline]
    #[must_use]
    pub const fn first(&self) -> Option<&T> {
        if self.len() == 0 { None } else { Some(&self[0]) }
    }

    #[inline]
    #[must_use]
    pub const fn first_mut(&mut self) -> Option<&mut T> {
        if self.len() == 0 { None } else { Some(&mut self[0]) }
    }

    #[inline]
    #[must_use]
    pub const fn last(&self) -> Option<&T> {
        let len = self.len();
        if len == 0 { None } else { Some(&self[len - 1]) }
    }

    #[inline]
    #[must_use]
    pub const fn last_mut(&mut self) -> Option<&mut T> {
        let len = self.len();
        if len == 0 { None } else { Some(&mut self[len - 1]) }
    }

    #[inline]
    #[must_use]
    pub const fn split_first(&self) -> Option<(&T, &[T])> {
        if self.len() == 0 { None } else { Some((&self[0], &self[1..])) }
    }

    #[inline]
    #[must_use]
    pub const fn split_last(&self) -> Option<(&T, &[T])> {
        let len = self.len();
        if len == 0 { None } else { Some((&self[len - 1], &self[..len - 1])) }
    }

    #[inline]
    #[must_use]
    pub const fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> {
        if self.len() == 0 {
            return None;
        }
        let (head, tail) = self.split_at_mut(1);
        Some((&mut head[0], tail))
    }

    #[inline]
    #[must_use]
    pub const fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> {
        let len = self.len();
        if len == 0 {
            return None;
        }
        let (head, tail) = self.split_at_mut(len - 1);
        Some((&mut tail[0], head))
    }

    #[inline]
    #[must_use]
    pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output> {
        index.get(self)
    }

    #[inline]
    #[must_use]
    pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut I::Output> {
        index.get_mut(self)
    }

    #[inline]
    #[must_use]
    pub unsafe fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &I::Output {
        match index.get(self) {
            Some(element) => element,
            None => crate::hint::unreachable_unchecked(),
        }
    }

    #[inline]
    #[must_use]
    pub unsafe fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut I::Output {
        match index.get_mut(self) {
            Some(element) => element,
            None => crate::hint::unreachable_unchecked(),
        }
    }

    #[inline]
    #[track_caller]
    pub const fn swap(&mut self, a: usize, b: usize) {
        let pa: *mut T = &mut self[a];
        let pb: *mut T = &mut self[b];
        unsafe { crate::ptr::swap(pa, pb) }
    }

    pub const fn reverse(&mut self) {
        let len = self.len();
        let mut i = 0;
        while i < len / 2 {
            self.swap(i, len - 1 - i);
            i += 1;
        }
    }

    #[inline]
    #[must_use]
    pub fn iter(&self) -> Iter<'_, T> {
        let start = self.as_ptr();
        unsafe {
            Iter {
                at: NonNull::new_unchecked(start as *mut T),
                end: intrinsics::stride(start, self.len() as isize),
                of: PhantomData,
            }
        }
    }

    #[inline]
    #[must_use]
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        let len = self.len();
        let start = self.as_mut_ptr();
        unsafe {
            IterMut {
                at: NonNull::new_unchecked(start),
                end: intrinsics::stride(start as *const T, len as isize),
                of: PhantomData,
            }
        }
    }

    #[track_caller]
    #[must_use]
    pub fn windows(&self, size: usize) -> Windows<'_, T> {
        if size == 0 {
            panic("window size must be non-zero");
        }
        Windows { v: self, size: size }
    }

    #[track_caller]
    #[must_use]
    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> {
        if chunk_size == 0 {
            panic("chunk size must be non-zero");
        }
        Chunks { v: self, chunk_size: chunk_size }
    }

    #[track_caller]
    #[must_use]
    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> {
        if chunk_size == 0 {
            panic("chunk size must be non-zero");
        }
        ChunksMut { v: self, chunk_size: chunk_size }
    }

    #[track_caller]
    #[must_use]
    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> {
        if chunk_size == 0 {
            panic("chunk size must be non-zero");
        }
        let whole = self.len() - self.len() % chunk_size;
        ChunksExact { v: &self[..whole], rem: &self[whole..], chunk_size: chunk_size }
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn split_at(&self, mid: usize) -> (&[T], &[T]) {
        if mid > self.len() {
            panic("mid > len");
        }
        unsafe {
            let start = self.as_ptr();
            (from_raw_parts(start, mid), from_raw_parts(start.add(mid), self.len() - mid))
        }
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {
        let len = self.len();
        if mid > len {
            panic("mid > len");
        }
        unsafe {
            let start = self.as_mut_ptr();
            (from_raw_parts_mut(start, mid), from_raw_parts_mut(start.add(mid), len - mid))
        }
    }
}

impl<T> [T] {
    #[must_use]
    pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<'_, T, F> {
        Split::new(self, pred)
    }

    #[must_use]
    pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<'_, T, F> {
        SplitMut::new(self, pred)
    }

    #[must_use]
    pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> SplitInclusive<'_, T, F> {
        SplitInclusive::new(self, pred)
    }

    #[must_use]
    pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> RSplit<'_, T, F> {
        RSplit::new(self, pred)
    }

    #[must_use]
    pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> SplitN<'_, T, F> {
        SplitN::new(self, n, pred)
    }

    #[must_use]
    pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> RSplitN<'_, T, F> {
        RSplitN::new(self, n, pred)
    }

    #[must_use]
    pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<'_, T, F> {
        ChunkBy::new(self, pred)
    }
}

impl<T> [T] {
    #[track_caller]
    pub const fn rotate_left(&mut self, mid: usize) {
        let len = self.len();
        if mid > len {
            panic("assertion failed: mid <= self.len()");
        }
        self[..mid].reverse();
        self[mid..].reverse();
        self.reverse();
    }

    #[track_caller]
    pub const fn rotate_right(&mut self, k: usize) {
        let len = self.len();
        if k > len {
            panic("assertion failed: k <= self.len()");
        }
        self.rotate_left(len - k)
    }
}

impl<T> [T] {
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        let mut v = Vec::with_capacity(self.len());
        v.extend_from_slice(self);
        v
    }

    pub fn into_vec(self: Box<[T]>) -> Vec<T> {
        unsafe {
            let raw = Box::into_raw(self);
            let len = intrinsics::slice_len(raw as *const [T]);
            Vec::from_raw_parts(raw as *mut T, len, len)
        }
    }

    #[track_caller]
    pub fn repeat(&self, n: usize) -> Vec<T>
    where
        T: Copy,
    {
        let total = match self.len().checked_mul(n) {
            Some(total) => total,
            None => panic("capacity overflow"),
        };
        let mut v = Vec::with_capacity(total);
        let mut i = 0;
        while i < n {
            v.extend_from_slice(self);
            i += 1;
        }
        v
    }

    pub fn concat<Item: ?Sized>(&self) -> <[T] as Concat<Item>>::Output
    where
        [T]: Concat<Item>,
    {
        Concat::concat(self)
    }

    pub fn join<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output
    where
        [T]: Join<Separator>,
    {
        Join::join(self, sep)
    }
}
