//! `Vec`: a growable array. Three words: a pointer to the heap, the capacity, the length.
use crate::cmp::{self, Ordering};
use crate::fmt;
use crate::intrinsics;
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::panicking::{panic, panic_two};
use crate::ptr::{NonNull, Unique};
use crate::slice::{self, SliceIndex};

/// How many elements the buffer has room for. A buffer is at most half the address space, so the top half of the
/// numbers never occurs; `Option<Vec<T>>` uses one of those for `None`.
#[fleck::valid_range(0, 0x7fff_ffff_ffff_ffff)]
struct Cap(usize);

/// The buffer of a vector: owns the memory, knows nothing of which elements are alive.
struct RawVec<T> {
    cap: Cap,
    ptr: Unique<T>,
}

#[lang = "Vec"]
pub struct Vec<T> {
    buf: RawVec<T>,
    len: usize,
}

impl<T> RawVec<T> {
    #[inline]
    const fn new() -> RawVec<T> {
        RawVec { cap: Cap(0), ptr: Unique::dangling() }
    }

    #[track_caller]
    fn with_capacity(capacity: usize) -> RawVec<T> {
        if capacity == 0 || intrinsics::size_of::<T>() == 0 {
            return RawVec::new();
        }
        let size = RawVec::<T>::bytes(capacity);
        unsafe {
            let block = intrinsics::allocate(size, intrinsics::align_of::<T>());
            RawVec { cap: Cap(capacity), ptr: Unique::new_unchecked(block as *mut T) }
        }
    }

    /// The size of a buffer for `capacity` elements.
    #[track_caller]
    fn bytes(capacity: usize) -> usize {
        match intrinsics::size_of::<T>().checked_mul(capacity) {
            Some(size) => {
                if size > isize::MAX as usize {
                    panic("capacity overflow")
                }
                size
            }
            None => panic("capacity overflow"),
        }
    }

    #[inline]
    const fn capacity(&self) -> usize {
        if intrinsics::size_of::<T>() == 0 { usize::MAX } else { self.cap.0 }
    }

    /// A vector that grows starts with room for this many.
    #[inline]
    fn min_non_zero_cap() -> usize {
        let size = intrinsics::size_of::<T>();
        if size == 1 {
            8
        } else if size <= 1024 {
            4
        } else {
            1
        }
    }

    /// Makes room for one more element than there is room for.
    #[track_caller]
    fn grow_one(&mut self) {
        self.grow_amortized(self.cap.0, 1)
    }

    /// Makes room for `len + additional`, and at least doubles, so that many pushes cost few reallocations.
    #[track_caller]
    fn grow_amortized(&mut self, len: usize, additional: usize) {
        if intrinsics::size_of::<T>() == 0 {
            panic("capacity overflow")
        }
        let required = match len.checked_add(additional) {
            Some(required) => required,
            None => panic("capacity overflow"),
        };
        let doubled = self.cap.0 * 2;
        let enough = if doubled > required { doubled } else { required };
        let least = RawVec::<T>::min_non_zero_cap();
        let new_cap = if enough > least { enough } else { least };
        self.resize(self.cap.0, new_cap, len)
    }

    #[track_caller]
    fn grow_exact(&mut self, len: usize, additional: usize) {
        if intrinsics::size_of::<T>() == 0 {
            panic("capacity overflow")
        }
        match len.checked_add(additional) {
            Some(required) => self.resize(self.cap.0, required, len),
            None => panic("capacity overflow"),
        }
    }

    /// Moves the buffer, with `len` elements in it, to a block of `new_cap` elements.
    #[fleck::note(grow)]
    #[track_caller]
    fn resize(&mut self, old_cap: usize, new_cap: usize, _len: usize) {
        let new_size = RawVec::<T>::bytes(new_cap);
        let align = intrinsics::align_of::<T>();
        unsafe {
            let block = if old_cap == 0 {
                intrinsics::allocate(new_size, align)
            } else {
                let old_size = old_cap * intrinsics::size_of::<T>();
                intrinsics::reallocate(self.ptr.as_ptr() as *mut u8, old_size, align, new_size)
            };
            self.ptr = Unique::new_unchecked(block as *mut T);
        }
        self.cap = Cap(new_cap);
    }

    #[track_caller]
    fn shrink_to(&mut self, capacity: usize, len: usize) {
        if intrinsics::size_of::<T>() == 0 || self.cap.0 <= capacity {
            return;
        }
        if capacity == 0 {
            self.release();
            self.ptr = Unique::dangling();
            self.cap = Cap(0);
        } else {
            self.resize(self.cap.0, capacity, len)
        }
    }

    /// Gives the block back to the heap.
    #[inline]
    fn release(&mut self) {
        let size = self.cap.0 * intrinsics::size_of::<T>();
        if size != 0 {
            unsafe { intrinsics::deallocate(self.ptr.as_ptr() as *mut u8, size, intrinsics::align_of::<T>()) }
        }
    }
}

#[fleck::may_dangle(T)]
impl<T> Drop for RawVec<T> {
    #[inline]
    fn drop(&mut self) {
        self.release()
    }
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
            panic_two("insertion index (is ", index, ") should be <= len (is ", len, ")");
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
    pub fn remove(&mut self, index: usize) -> T {
        let len = self.len;
        if index >= len {
            panic_two("removal index (is ", index, ") should be < len (is ", len, ")");
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
            panic_two("swap_remove index (is ", index, ") should be < len (is ", len, ")");
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
            panic_two("`at` split index (is ", at, ") should be <= len (is ", self.len, ")");
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

    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {
        let mut f = f;
        let mut gap = Gap::new(self, 0);
        while let Some(element) = gap.next() {
            let keep = f(unsafe { &mut *element });
            gap.settle(keep);
        }
    }

    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {
        let mut f = f;
        let mut gap = Gap::new(self, 0);
        while let Some(element) = gap.next() {
            let keep = f(unsafe { &*element });
            gap.settle(keep);
        }
    }

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
                let more = cmp::min(done, n - done);
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

    pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {
        let taken = match self.last_mut() {
            Some(last) => predicate(last),
            None => false,
        };
        if taken { self.pop() } else { None }
    }

    /// Removes each element that `same_bucket` says is as the one kept before it.
    pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) {
        let mut same_bucket = same_bucket;
        let mut gap = Gap::new(self, 1);
        while let Some(element) = gap.next() {
            let same = unsafe { same_bucket(&mut *element, &mut *gap.last_kept()) };
            gap.settle(!same);
        }
    }

    pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F) {
        let mut key = key;
        let mut gap = Gap::new(self, 1);
        while let Some(element) = gap.next() {
            let same = unsafe { key(&mut *element) == key(&mut *gap.last_kept()) };
            gap.settle(!same);
        }
    }

    /// Removes each element that equals the one before it.
    pub fn dedup(&mut self)
    where
        T: PartialEq,
    {
        let mut gap = Gap::new(self, 1);
        while let Some(element) = gap.next() {
            let same = unsafe { *element == *gap.last_kept() };
            gap.settle(!same);
        }
    }
}

/// A vector while some of its elements are being removed: `..kept` stay, `at..len` are still to be looked at, between
/// them is the gap. Its length is 0 meanwhile, so that a panic drops nothing twice.
struct Gap<'a, T> {
    vec: &'a mut Vec<T>,
    kept: usize,
    at: usize,
    len: usize,
}

impl<'a, T> Gap<'a, T> {
    fn new(vec: &'a mut Vec<T>, kept: usize) -> Gap<'a, T> {
        let len = vec.len;
        let kept = kept.min(len);
        vec.len = 0;
        Gap { vec: vec, kept: kept, at: kept, len: len }
    }

    #[inline]
    fn next(&mut self) -> Option<*mut T> {
        if self.at == self.len { None } else { Some(unsafe { self.vec.as_mut_ptr().add(self.at) }) }
    }

    fn last_kept(&mut self) -> *mut T {
        unsafe { self.vec.as_mut_ptr().add(self.kept - 1) }
    }

    /// Keeps or drops the element that `next` gave.
    #[inline]
    fn settle(&mut self, keep: bool) {
        unsafe {
            let base = self.vec.as_mut_ptr();
            let element = base.add(self.at);
            self.at += 1;
            if !keep {
                intrinsics::drop_in_place(element);
            } else {
                if self.kept + 1 < self.at {
                    intrinsics::copy_nonoverlapping(element as *const T, base.add(self.kept), 1);
                }
                self.kept += 1;
            }
        }
    }
}

impl<T> Drop for Gap<'_, T> {
    fn drop(&mut self) {
        let rest = self.len - self.at;
        unsafe {
            let base = self.vec.as_mut_ptr();
            intrinsics::copy(base.add(self.at) as *const T, base.add(self.kept), rest);
        }
        self.vec.len = self.kept + rest;
    }
}

impl<T, const N: usize> Vec<[T; N]> {
    pub fn into_flattened(self) -> Vec<T> {
        let mut this = self;
        let len = this.len * N;
        let capacity = this.capacity() * N;
        let start = this.as_mut_ptr() as *mut T;
        intrinsics::forget(this);
        unsafe { Vec::from_raw_parts(start, len, capacity) }
    }
}

/// `vec![elem; n]`
#[unstable]
#[track_caller]
pub fn from_elem<T: Clone>(elem: T, n: usize) -> Vec<T> {
    let mut v = Vec::with_capacity(n);
    v.extend_with(n, elem);
    v
}

/// `vec![a, b, c]`: the elements move into a block that is exactly as big as they are.
#[unstable]
pub fn from_array<T, const N: usize>(array: [T; N]) -> Vec<T> {
    let mut v = Vec::with_capacity(N);
    unsafe { intrinsics::write(v.as_mut_ptr() as *mut [T; N], array) };
    v.len = N;
    v
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

// Comparing with other vectors, slices and arrays.

impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for Vec<T> {
    #[inline]
    fn eq(&self, other: &Vec<U>) -> bool {
        *self.as_slice() == *other.as_slice()
    }
}

impl<T: PartialEq<U>, U> PartialEq<[U]> for Vec<T> {
    #[inline]
    fn eq(&self, other: &[U]) -> bool {
        *self.as_slice() == *other
    }
}

impl<T: PartialEq<U>, U> PartialEq<&[U]> for Vec<T> {
    #[inline]
    fn eq(&self, other: &&[U]) -> bool {
        *self.as_slice() == **other
    }
}

impl<T: PartialEq<U>, U> PartialEq<&mut [U]> for Vec<T> {
    #[inline]
    fn eq(&self, other: &&mut [U]) -> bool {
        *self.as_slice() == **other
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for Vec<T> {
    #[inline]
    fn eq(&self, other: &[U; N]) -> bool {
        *self.as_slice() == *other.as_slice()
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for Vec<T> {
    #[inline]
    fn eq(&self, other: &&[U; N]) -> bool {
        *self.as_slice() == *other.as_slice()
    }
}

impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for [T] {
    #[inline]
    fn eq(&self, other: &Vec<U>) -> bool {
        *self == *other.as_slice()
    }
}

impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &[T] {
    #[inline]
    fn eq(&self, other: &Vec<U>) -> bool {
        **self == *other.as_slice()
    }
}

impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &mut [T] {
    #[inline]
    fn eq(&self, other: &Vec<U>) -> bool {
        **self == *other.as_slice()
    }
}

impl<T: Eq> Eq for Vec<T> {}

impl<T: PartialOrd> PartialOrd for Vec<T> {
    #[inline]
    fn partial_cmp(&self, other: &Vec<T>) -> Option<Ordering> {
        PartialOrd::partial_cmp(self.as_slice(), other.as_slice())
    }
}

impl<T: Ord> Ord for Vec<T> {
    #[inline]
    fn cmp(&self, other: &Vec<T>) -> Ordering {
        Ord::cmp(self.as_slice(), other.as_slice())
    }
}

// From other things.

impl<T, const N: usize> From<[T; N]> for Vec<T> {
    fn from(array: [T; N]) -> Vec<T> {
        from_array(array)
    }
}

impl<T: Clone> From<&[T]> for Vec<T> {
    fn from(slice: &[T]) -> Vec<T> {
        slice.to_vec()
    }
}

impl<T: Clone> From<&mut [T]> for Vec<T> {
    fn from(slice: &mut [T]) -> Vec<T> {
        slice.to_vec()
    }
}

impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {
    fn from(array: &[T; N]) -> Vec<T> {
        array.to_vec()
    }
}

impl<T> From<Box<[T]>> for Vec<T> {
    fn from(boxed: Box<[T]>) -> Vec<T> {
        boxed.into_vec()
    }
}

impl From<&str> for Vec<u8> {
    fn from(s: &str) -> Vec<u8> {
        s.as_bytes().to_vec()
    }
}

impl From<String> for Vec<u8> {
    fn from(s: String) -> Vec<u8> {
        s.into_bytes()
    }
}

impl<T> FromIterator<T> for Vec<T> {
    /// As many elements as the iterator promises get their room at once; if it does not know, room grows as for `push`.
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> {
        let mut iter = iter.into_iter();
        let (low, high) = iter.size_hint();
        let mut v = if high == Some(low) {
            Vec::with_capacity(low)
        } else {
            match iter.next() {
                None => return Vec::new(),
                Some(first) => {
                    let (low, _) = iter.size_hint();
                    let mut v = Vec::with_capacity(RawVec::<T>::min_non_zero_cap().max(low.saturating_add(1)));
                    v.push(first);
                    v
                }
            }
        };
        v.extend_desugared(iter);
        v
    }
}

impl<T> Vec<T> {
    fn extend_desugared<I: Iterator<Item = T>>(&mut self, iter: I) {
        let mut iter = iter;
        loop {
            match iter.next() {
                Some(element) => {
                    if self.len == self.capacity() {
                        let (low, _) = iter.size_hint();
                        self.reserve(low.saturating_add(1));
                    }
                    self.push(element);
                }
                None => return,
            }
        }
    }
}

impl<T> Extend<T> for Vec<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        let iter = iter.into_iter();
        let (low, high) = iter.size_hint();
        if high == Some(low) {
            self.reserve(low);
        }
        self.extend_desugared(iter)
    }
}

impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        self.extend(iter.into_iter().copied())
    }
}

// Iterating by value.

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

/// Takes a range of elements out of a vector; when it dies, the rest is dropped and the gap is closed.
pub struct Drain<'a, T> {
    iter: slice::Iter<'a, T>,
    tail_start: usize,
    tail_len: usize,
    vec: NonNull<Vec<T>>,
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
