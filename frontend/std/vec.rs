//! `Vec`: a growable array. Three words: a pointer to the heap, the capacity, the length.
use crate::cmp::min;
use crate::collections::error::{TryReserveError, capacity_overflow};
use crate::fmt;
use crate::intrinsics;
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::ptr::{NonNull, Unique};
use crate::slice::{self, SliceIndex};
use self::raw_vec::{Cap, RawVec};

mod cmp;
mod drain;
mod from;
mod in_place;
mod into_iter;
mod raw_vec;
mod retain;
mod splice;

pub use self::drain::Drain;
pub use self::from::{from_array, from_elem};
pub use self::into_iter::IntoIter;
pub use self::splice::{ExtractIf, Splice};

#[lang = "Vec"]
pub struct Vec<T> {
    buf: RawVec<T>,
    len: usize,
}

impl<T> Vec<T> {
    #[inline]
    #[must_use]
    pub const fn new() -> Vec<T> {
        Vec { buf: RawVec::new(), len: 0 }
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Vec<T> {
        Vec { buf: RawVec::with_capacity(capacity), len: 0 }
    }

    #[inline]
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T> {
        let cap = if intrinsics::size_of::<T>() == 0 { 0 } else { capacity };
        Vec { buf: RawVec { cap: Cap(cap), ptr: Unique::new_unchecked(ptr) }, len: length }
    }

    #[inline]
    pub const fn capacity(&self) -> usize {
        self.buf.capacity()
    }

    #[inline]
    pub const fn len(&self) -> usize {
        self.len
    }

    #[inline]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    #[inline]
    pub const fn as_ptr(&self) -> *const T {
        self.buf.ptr.as_ptr() as *const T
    }

    #[inline]
    pub const fn as_mut_ptr(&mut self) -> *mut T {
        self.buf.ptr.as_ptr()
    }

    #[inline]
    pub const fn as_slice(&self) -> &[T] {
        unsafe { slice::from_raw_parts(self.as_ptr(), self.len) }
    }

    #[inline]
    pub const fn as_mut_slice(&mut self) -> &mut [T] {
        unsafe { slice::from_raw_parts_mut(self.as_mut_ptr(), self.len) }
    }

    #[inline]
    pub unsafe fn set_len(&mut self, new_len: usize) {
        self.len = new_len;
    }

    #[inline]
    #[track_caller]
    pub fn push(&mut self, value: T) {
        let len = self.len;
        if len == self.buf.capacity() {
            self.buf.grow_one();
        }
        unsafe { intrinsics::write(intrinsics::offset_mut(self.as_mut_ptr(), len as isize), value) };
        self.len = intrinsics::wrapping_add(len, 1);
    }

    #[inline]
    pub fn pop(&mut self) -> Option<T> {
        if self.len == 0 {
            None
        } else {
            let last = intrinsics::wrapping_sub(self.len, 1);
            self.len = last;
            Some(unsafe { intrinsics::read(intrinsics::offset(self.as_ptr(), last as isize)) })
        }
    }

    #[track_caller]
    pub fn reserve(&mut self, additional: usize) {
        if additional > self.capacity() - self.len {
            self.buf.grow_amortized(self.len, additional);
        }
    }

    #[track_caller]
    pub fn reserve_exact(&mut self, additional: usize) {
        if additional > self.capacity() - self.len {
            self.buf.grow_exact(self.len, additional);
        }
    }

    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        if !RawVec::<T>::can_hold(self.len, additional) {
            return Err(capacity_overflow());
        }
        self.reserve(additional);
        Ok(())
    }

    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {
        if !RawVec::<T>::can_hold(self.len, additional) {
            return Err(capacity_overflow());
        }
        self.reserve_exact(additional);
        Ok(())
    }

    #[track_caller]
    pub fn shrink_to_fit(&mut self) {
        self.buf.shrink_to(self.len, self.len)
    }

    #[track_caller]
    pub fn shrink_to(&mut self, min_capacity: usize) {
        self.buf.shrink_to(if self.len > min_capacity { self.len } else { min_capacity }, self.len)
    }

    #[track_caller]
    pub fn into_boxed_slice(self) -> Box<[T]> {
        let mut this = self;
        this.shrink_to_fit();
        unsafe {
            let whole = intrinsics::slice_from_raw_parts_mut(this.as_mut_ptr(), this.len);
            intrinsics::forget(this);
            Box::from_raw(whole)
        }
    }

    pub fn leak<'a>(self) -> &'a mut [T]
    where
        T: 'a,
    {
        let mut this = self;
        let len = this.len;
        let start = this.as_mut_ptr();
        intrinsics::forget(this);
        unsafe { slice::from_raw_parts_mut(start, len) }
    }

    #[track_caller]
    pub fn insert(&mut self, index: usize, element: T) {
        let len = self.len;
        if index > len {
            panic!("insertion index (is {index}) should be <= len (is {len})");
        }
        if len == self.buf.capacity() {
            self.buf.grow_one();
        }
        unsafe {
            let place = self.as_mut_ptr().add(index);
            intrinsics::copy(place as *const T, place.add(1), len - index);
            intrinsics::write(place, element);
        }
        self.len = len + 1;
    }

    #[track_caller]
    #[must_use]
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T {
        self.insert(index, element);
        &mut self[index]
    }

    #[track_caller]
    #[must_use]
    pub fn push_mut(&mut self, value: T) -> &mut T {
        let index = self.len;
        self.push(value);
        &mut self[index]
    }

    #[track_caller]
    pub fn remove(&mut self, index: usize) -> T {
        let len = self.len;
        if index >= len {
            panic!("removal index (is {index}) should be < len (is {len})");
        }
        unsafe {
            let place = self.as_mut_ptr().add(index);
            let removed = intrinsics::read(place as *const T);
            intrinsics::copy(place.add(1) as *const T, place, len - index - 1);
            self.len = len - 1;
            removed
        }
    }

    #[track_caller]
    pub fn swap_remove(&mut self, index: usize) -> T {
        let len = self.len;
        if index >= len {
            panic!("swap_remove index (is {index}) should be < len (is {len})");
        }
        unsafe {
            let place = self.as_mut_ptr().add(index);
            let removed = intrinsics::read(place as *const T);
            intrinsics::copy(self.as_ptr().add(len - 1), place, 1);
            self.len = len - 1;
            removed
        }
    }

    /// Keeps the first `len` elements, drops the others in order.
    pub fn truncate(&mut self, len: usize) {
        if len >= self.len {
            return;
        }
        let dying = self.len - len;
        self.len = len;
        unsafe {
            let first = self.as_mut_ptr().add(len);
            intrinsics::drop_in_place(intrinsics::slice_from_raw_parts_mut(first, dying));
        }
    }

    #[inline]
    pub fn clear(&mut self) {
        self.truncate(0)
    }

    #[track_caller]
    pub fn append(&mut self, other: &mut Vec<T>) {
        let count = other.len;
        self.reserve(count);
        unsafe {
            intrinsics::copy_nonoverlapping(other.as_ptr(), self.as_mut_ptr().add(self.len), count);
        }
        self.len += count;
        other.len = 0;
    }

    #[track_caller]
    #[must_use]
    pub fn split_off(&mut self, at: usize) -> Vec<T> {
        if at > self.len {
            panic!("`at` split index (is {at}) should be <= len (is {})", self.len);
        }
        let count = self.len - at;
        let mut tail = Vec::with_capacity(count);
        unsafe {
            intrinsics::copy_nonoverlapping(self.as_ptr().add(at), tail.as_mut_ptr(), count);
        }
        tail.len = count;
        self.len = at;
        tail
    }

    #[track_caller]
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {
        let len = self.len;
        let part = slice::range(range, len);
        self.len = part.start;
        unsafe {
            let start = self.as_ptr().add(part.start);
            Drain {
                iter: slice::from_raw_parts(start, part.end - part.start).iter(),
                tail_start: part.end,
                tail_len: len - part.end,
                vec: NonNull::new_unchecked(self as *mut Vec<T>),
            }
        }
    }

    #[track_caller]
    pub fn extend_from_slice(&mut self, other: &[T])
    where
        T: Clone,
    {
        self.reserve(other.len());
        if intrinsics::is_copy::<T>() {
            unsafe {
                intrinsics::copy_nonoverlapping(other.as_ptr(), self.as_mut_ptr().add(self.len), other.len());
            }
            self.len += other.len();
            return;
        }
        let mut i = 0;
        while i < other.len() {
            self.push(other[i].clone());
            i += 1;
        }
    }

    #[track_caller]
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R)
    where
        T: Clone,
    {
        let part = slice::range(src, self.len);
        self.reserve(part.end - part.start);
        let mut i = part.start;
        while i < part.end {
            let copy = self[i].clone();
            self.push(copy);
            i += 1;
        }
    }

    #[track_caller]
    pub fn resize(&mut self, new_len: usize, value: T)
    where
        T: Clone,
    {
        if new_len > self.len {
            self.extend_with(new_len - self.len, value)
        } else {
            self.truncate(new_len)
        }
    }
}

impl<T> Vec<T> {
    // Appends `n` of the value: clones, and last itself.
    fn extend_with(&mut self, n: usize, value: T)
    where
        T: Clone,
    {
        self.reserve(n);
        if n > 0 && intrinsics::is_copy::<T>() {
            let start = unsafe { self.as_mut_ptr().add(self.len) };
            self.push(value);
            let mut done = 1;
            while done < n {
                let more = min(done, n - done);
                unsafe { intrinsics::copy_nonoverlapping(start, start.add(done), more) }
                done += more;
            }
            self.len += n - 1;
            return;
        }
        let mut i = 1;
        while i < n {
            self.push(value.clone());
            i += 1;
        }
        if n > 0 {
            self.push(value);
        }
    }

    pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {
        let mut f = f;
        if new_len <= self.len {
            return self.truncate(new_len);
        }
        self.reserve(new_len - self.len);
        while self.len < new_len {
            self.push(f());
        }
    }
}

#[fleck::may_dangle(T)]
impl<T> Drop for Vec<T> {
    #[inline]
    fn drop(&mut self) {
        if intrinsics::needs_drop::<T>() {
            unsafe { intrinsics::drop_in_place(intrinsics::slice_from_raw_parts_mut(self.as_mut_ptr(), self.len)) }
        }
    }
}

impl<T> Deref for Vec<T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        unsafe { slice::from_raw_parts(self.as_ptr(), self.len) }
    }
}

impl<T> DerefMut for Vec<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [T] {
        unsafe { slice::from_raw_parts_mut(self.as_mut_ptr(), self.len) }
    }
}

impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> {
    type Output = I::Output;

    #[inline]
    fn index(&self, index: I) -> &I::Output {
        index.index(self.as_slice())
    }
}

impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> {
    #[inline]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.index_mut(self.as_mut_slice())
    }
}

impl<T: Clone> Clone for Vec<T> {
    fn clone(&self) -> Vec<T> {
        self.as_slice().to_vec()
    }

    // The block stays, as far as it is large enough, and the elements are cloned into the old ones.
    fn clone_from(&mut self, source: &Vec<T>) {
        self.truncate(source.len());
        let (first, rest) = source.split_at(self.len());
        self.clone_from_slice(first);
        self.extend_from_slice(rest);
    }
}

impl<T> Default for Vec<T> {
    #[inline]
    fn default() -> Vec<T> {
        Vec::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for Vec<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_slice(), f)
    }
}

impl<T> AsRef<[T]> for Vec<T> {
    #[inline]
    fn as_ref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T> AsMut<[T]> for Vec<T> {
    #[inline]
    fn as_mut(&mut self) -> &mut [T] {
        self.as_mut_slice()
    }
}

impl<T> AsRef<Vec<T>> for Vec<T> {
    #[inline]
    fn as_ref(&self) -> &Vec<T> {
        self
    }
}
