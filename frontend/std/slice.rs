//! Slices: a run of elements somewhere in memory.
use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::fmt;
use crate::intrinsics;
use crate::iter::FusedIterator;
use crate::marker::PhantomData;
use crate::mem;
use crate::ops::{Bound, Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
use crate::panicking::{panic, panic_two};
use crate::ptr::NonNull;
use crate::slice_sort::{heap_sort, merge_sort, ByCompare, ByKey, ByOrder};
pub use crate::slice_split::{ChunkBy, Split, SplitInclusive, SplitMut, SplitN, RSplit, RSplitN};

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
        Windows { rest: self, size: size }
    }

    #[track_caller]
    #[must_use]
    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> {
        if chunk_size == 0 {
            panic("chunk size must be non-zero");
        }
        Chunks { rest: self, size: chunk_size }
    }

    #[track_caller]
    #[must_use]
    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> {
        if chunk_size == 0 {
            panic("chunk size must be non-zero");
        }
        ChunksMut { rest: self, size: chunk_size }
    }

    #[track_caller]
    #[must_use]
    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> {
        if chunk_size == 0 {
            panic("chunk size must be non-zero");
        }
        let whole = self.len() - self.len() % chunk_size;
        ChunksExact { rest: &self[..whole], remainder: &self[whole..], size: chunk_size }
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

    #[must_use]
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq,
    {
        let mut i = 0;
        while i < self.len() {
            if self[i] == *x {
                return true;
            }
            i += 1;
        }
        false
    }

    #[must_use]
    pub fn starts_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq,
    {
        let n = needle.len();
        self.len() >= n && *needle == self[..n]
    }

    #[must_use]
    pub fn ends_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq,
    {
        let len = self.len();
        let n = needle.len();
        len >= n && *needle == self[len - n..]
    }

    /// Where `x` is in this sorted slice: `Ok(i)`, or `Err` of where it could be inserted.
    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord,
    {
        let mut size = self.len();
        if size == 0 {
            return Err(0);
        }
        let mut base = 0;
        while size > 1 {
            let half = size / 2;
            let mid = base + half;
            if !self[mid].cmp(x).is_gt() {
                base = mid;
            }
            size -= half;
        }
        match self[base].cmp(x) {
            Ordering::Equal => Ok(base),
            Ordering::Less => Err(base + 1),
            Ordering::Greater => Err(base),
        }
    }

    #[must_use]
    pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize> {
        let mut f = f;
        let mut size = self.len();
        if size == 0 {
            return Err(0);
        }
        let mut base = 0;
        while size > 1 {
            let half = size / 2;
            let mid = base + half;
            if !f(&self[mid]).is_gt() {
                base = mid;
            }
            size -= half;
        }
        match f(&self[base]) {
            Ordering::Equal => Ok(base),
            Ordering::Less => Err(base + 1),
            Ordering::Greater => Err(base),
        }
    }

    #[must_use]
    pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize> {
        let mut f = f;
        let mut low = 0;
        let mut high = self.len();
        while low < high {
            let mid = low + (high - low) / 2;
            match f(&self[mid]).cmp(b) {
                Ordering::Equal => return Ok(mid),
                Ordering::Less => low = mid + 1,
                Ordering::Greater => high = mid,
            }
        }
        Err(low)
    }

    /// The first index from which on `pred` is false, where it is true for all before.
    #[must_use]
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {
        let mut pred = pred;
        let mut low = 0;
        let mut high = self.len();
        while low < high {
            let mid = low + (high - low) / 2;
            if pred(&self[mid]) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        low
    }

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

    /// Sorts; equal elements keep their order.
    pub fn sort(&mut self)
    where
        T: Ord,
    {
        merge_sort(self, &mut ByOrder)
    }

    /// Sorts; equal elements may change places.
    pub fn sort_unstable(&mut self)
    where
        T: Ord,
    {
        heap_sort(self, &mut ByOrder)
    }

    pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {
        merge_sort(self, &mut ByCompare(compare))
    }

    pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {
        merge_sort(self, &mut ByKey(f))
    }

    /// As `sort_by_key`, but each key is made once.
    pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {
        let mut f = f;
        let mut keys: Vec<(K, usize)> = Vec::with_capacity(self.len());
        let mut i = 0;
        while i < self.len() {
            keys.push((f(&self[i]), i));
            i += 1;
        }
        keys.sort_unstable();
        i = 0;
        while i < self.len() {
            let mut from = keys[i].1;
            while from < i {
                from = keys[from].1;
            }
            keys[i].1 = from;
            self.swap(i, from);
            i += 1;
        }
    }

    pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {
        heap_sort(self, &mut ByCompare(compare))
    }

    pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {
        heap_sort(self, &mut ByKey(f))
    }

    /// Puts the element that belongs at `index` there, smaller ones before it and greater ones behind.
    #[track_caller]
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T])
    where
        T: Ord,
    {
        let len = self.len();
        if index >= len {
            panic_two("partition_at_index index ", index, " greater than length of slice ", len, "");
        }
        heap_sort(self, &mut ByOrder);
        let (before, rest) = self.split_at_mut(index);
        let (nth, behind) = rest.split_at_mut(1);
        (before, &mut nth[0], behind)
    }

    #[must_use]
    pub fn is_sorted(&self) -> bool
    where
        T: PartialOrd,
    {
        let mut i = 1;
        while i < self.len() {
            if !(self[i - 1] <= self[i]) {
                return false;
            }
            i += 1;
        }
        true
    }

    #[must_use]
    pub fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, compare: F) -> bool {
        let mut compare = compare;
        let mut i = 1;
        while i < self.len() {
            if !compare(&self[i - 1], &self[i]) {
                return false;
            }
            i += 1;
        }
        true
    }

    #[must_use]
    pub fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K: PartialOrd>(&'a self, f: F) -> bool {
        self.iter().is_sorted_by_key(f)
    }

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
            self[i] = src[i].clone();
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

impl [u8] {
    #[must_use]
    pub const fn is_ascii(&self) -> bool {
        let mut i = 0;
        while i < self.len() {
            if self[i] >= 128 {
                return false;
            }
            i += 1;
        }
        true
    }

    #[must_use]
    pub const fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {
        if self.len() != other.len() {
            return false;
        }
        let mut i = 0;
        while i < self.len() {
            if self[i].to_ascii_lowercase() != other[i].to_ascii_lowercase() {
                return false;
            }
            i += 1;
        }
        true
    }

    pub const fn make_ascii_uppercase(&mut self) {
        let mut i = 0;
        while i < self.len() {
            self[i] = self[i].to_ascii_uppercase();
            i += 1;
        }
    }

    pub const fn make_ascii_lowercase(&mut self) {
        let mut i = 0;
        while i < self.len() {
            self[i] = self[i].to_ascii_lowercase();
            i += 1;
        }
    }

    #[must_use]
    pub fn to_ascii_uppercase(&self) -> Vec<u8> {
        let mut v = self.to_vec();
        v.make_ascii_uppercase();
        v
    }

    #[must_use]
    pub fn to_ascii_lowercase(&self) -> Vec<u8> {
        let mut v = self.to_vec();
        v.make_ascii_lowercase();
        v
    }
}

// Joining slices of slices.

pub trait Concat<Item: ?Sized> {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}

pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}

impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] {
    type Output = Vec<T>;

    fn concat(slice: &[V]) -> Vec<T> {
        let mut result = Vec::new();
        let mut i = 0;
        while i < slice.len() {
            result.extend_from_slice(<V as Borrow<[T]>>::borrow(&slice[i]));
            i += 1;
        }
        result
    }
}

impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] {
    type Output = Vec<T>;

    fn join(slice: &[V], sep: &T) -> Vec<T> {
        let mut result = Vec::new();
        let mut i = 0;
        while i < slice.len() {
            if i > 0 {
                result.push(sep.clone());
            }
            result.extend_from_slice(<V as Borrow<[T]>>::borrow(&slice[i]));
            i += 1;
        }
        result
    }
}

impl<S: Borrow<str>> Concat<str> for [S] {
    type Output = String;

    fn concat(slice: &[S]) -> String {
        Join::join(slice, "")
    }
}

impl<S: Borrow<str>> Join<&str> for [S] {
    type Output = String;

    fn join(slice: &[S], sep: &str) -> String {
        let mut total = 0;
        let mut i = 0;
        while i < slice.len() {
            if i > 0 {
                total += sep.len();
            }
            total += <S as Borrow<str>>::borrow(&slice[i]).len();
            i += 1;
        }
        let mut result = String::with_capacity(total);
        i = 0;
        while i < slice.len() {
            if i > 0 {
                result.push_str(sep);
            }
            result.push_str(<S as Borrow<str>>::borrow(&slice[i]));
            i += 1;
        }
        result
    }
}

// Indexing. By `usize` it is built in; these make it, and ranges, available to `Index` and `get`.

pub trait SliceIndex<T: ?Sized> {
    type Output: ?Sized;
    #[unstable]
    fn get(self, slice: &T) -> Option<&Self::Output>;
    #[unstable]
    fn get_mut(self, slice: &mut T) -> Option<&mut Self::Output>;
    #[unstable]
    #[track_caller]
    fn index(self, slice: &T) -> &Self::Output;
    #[unstable]
    #[track_caller]
    fn index_mut(self, slice: &mut T) -> &mut Self::Output;
}

impl<T, I: SliceIndex<[T]>> Index<I> for [T] {
    type Output = I::Output;

    #[inline]
    fn index(&self, index: I) -> &I::Output {
        index.index(self)
    }
}

impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] {
    #[inline]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.index_mut(self)
    }
}

impl<T> SliceIndex<[T]> for usize {
    type Output = T;

    #[inline]
    fn get(self, slice: &[T]) -> Option<&T> {
        if self < slice.len() { Some(&(*slice)[self]) } else { None }
    }

    #[inline]
    fn get_mut(self, slice: &mut [T]) -> Option<&mut T> {
        if self < slice.len() { Some(&mut (*slice)[self]) } else { None }
    }

    #[inline]
    fn index(self, slice: &[T]) -> &T {
        &(*slice)[self]
    }

    #[inline]
    fn index_mut(self, slice: &mut [T]) -> &mut T {
        &mut (*slice)[self]
    }
}

#[cold]
#[track_caller]
fn different_lengths(from: usize, to: usize) -> ! {
    let between = ") does not match destination slice length (";
    panic_two("copy_from_slice: source slice length (", from, between, to, ")")
}

#[cold]
#[track_caller]
fn end_out_of_range(end: usize, len: usize) -> ! {
    panic_two("range end index ", end, " out of range for slice of length ", len, "")
}

#[cold]
#[track_caller]
fn start_out_of_range(start: usize, len: usize) -> ! {
    panic_two("range start index ", start, " out of range for slice of length ", len, "")
}

/// Panics unless `start <= end <= len`, with the text that fits.
#[inline]
#[track_caller]
fn check_range(start: usize, end: usize, len: usize) {
    if start > end || end > len {
        if start > len {
            start_out_of_range(start, len)
        }
        if end > len {
            end_out_of_range(end, len)
        }
        panic_two("slice index starts at ", start, " but ends at ", end, "")
    }
}

/// The part of a slice of length `len` that a range of any kind means.
#[track_caller]
pub(crate) fn range<R: RangeBounds<usize>>(range: R, len: usize) -> Range<usize> {
    let start = match range.start_bound() {
        Bound::Included(start) => *start,
        Bound::Excluded(start) => *start + 1,
        Bound::Unbounded => 0,
    };
    let end = match range.end_bound() {
        Bound::Included(end) => {
            if *end >= len {
                if start > len {
                    start_out_of_range(start, len)
                }
                end_out_of_range(*end, len)
            }
            *end + 1
        }
        Bound::Excluded(end) => *end,
        Bound::Unbounded => len,
    };
    check_range(start, end, len);
    Range { start: start, end: end }
}

impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];

    #[inline]
    fn get(self, slice: &[T]) -> Option<&[T]> {
        if self.start <= self.end && self.end <= slice.len() { Some(self.index(slice)) } else { None }
    }

    #[inline]
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        if self.start <= self.end && self.end <= slice.len() { Some(self.index_mut(slice)) } else { None }
    }

    #[inline]
    fn index(self, slice: &[T]) -> &[T] {
        check_range(self.start, self.end, slice.len());
        unsafe { from_raw_parts(slice.as_ptr().add(self.start), self.end - self.start) }
    }

    #[inline]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        check_range(self.start, self.end, slice.len());
        unsafe { from_raw_parts_mut(slice.as_mut_ptr().add(self.start), self.end - self.start) }
    }
}

impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];

    #[inline]
    fn get(self, slice: &[T]) -> Option<&[T]> {
        Range { start: self.start, end: slice.len() }.get(slice)
    }

    #[inline]
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        Range { start: self.start, end: slice.len() }.get_mut(slice)
    }

    #[inline]
    fn index(self, slice: &[T]) -> &[T] {
        Range { start: self.start, end: slice.len() }.index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        Range { start: self.start, end: slice.len() }.index_mut(slice)
    }
}

impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];

    #[inline]
    fn get(self, slice: &[T]) -> Option<&[T]> {
        Range { start: 0, end: self.end }.get(slice)
    }

    #[inline]
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        Range { start: 0, end: self.end }.get_mut(slice)
    }

    #[inline]
    fn index(self, slice: &[T]) -> &[T] {
        Range { start: 0, end: self.end }.index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        Range { start: 0, end: self.end }.index_mut(slice)
    }
}

impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];

    #[inline]
    fn get(self, slice: &[T]) -> Option<&[T]> {
        Some(slice)
    }

    #[inline]
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        Some(slice)
    }

    #[inline]
    fn index(self, slice: &[T]) -> &[T] {
        slice
    }

    #[inline]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        slice
    }
}

impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];

    #[inline]
    fn get(self, slice: &[T]) -> Option<&[T]> {
        if *self.end() < slice.len() && *self.start() <= *self.end() + 1 { Some(self.index(slice)) } else { None }
    }

    #[inline]
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        if *self.end() < slice.len() && *self.start() <= *self.end() + 1 { Some(self.index_mut(slice)) } else { None }
    }

    #[inline]
    fn index(self, slice: &[T]) -> &[T] {
        range(self, slice.len()).index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        range(self, slice.len()).index_mut(slice)
    }
}

impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];

    #[inline]
    fn get(self, slice: &[T]) -> Option<&[T]> {
        if self.end < slice.len() { Some(self.index(slice)) } else { None }
    }

    #[inline]
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        if self.end < slice.len() { Some(self.index_mut(slice)) } else { None }
    }

    #[inline]
    fn index(self, slice: &[T]) -> &[T] {
        range(self, slice.len()).index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        range(self, slice.len()).index_mut(slice)
    }
}

// Iterators: two pointers that meet.

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

pub struct IterMut<'a, T> {
    at: NonNull<T>,
    end: *const T,
    of: PhantomData<&'a mut T>,
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

pub struct Windows<'a, T> {
    rest: &'a [T],
    size: usize,
}

impl<'a, T> Iterator for Windows<'a, T> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.size > self.rest.len() {
            return None;
        }
        let window = &self.rest[..self.size];
        self.rest = &self.rest[1..];
        Some(window)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = if self.size > self.rest.len() { 0 } else { self.rest.len() - self.size + 1 };
        (n, Some(n))
    }
}

impl<'a, T> DoubleEndedIterator for Windows<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let len = self.rest.len();
        if self.size > len {
            return None;
        }
        let window = &self.rest[len - self.size..];
        self.rest = &self.rest[..len - 1];
        Some(window)
    }
}

impl<T> ExactSizeIterator for Windows<'_, T> {}

pub struct Chunks<'a, T> {
    rest: &'a [T],
    size: usize,
}

impl<'a, T> Iterator for Chunks<'a, T> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let (chunk, rest) = self.rest.split_at(self.size.min(self.rest.len()));
        self.rest = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.rest.len();
        let n = len / self.size + if len % self.size == 0 { 0 } else { 1 };
        (n, Some(n))
    }
}

impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let len = self.rest.len();
        if len == 0 {
            return None;
        }
        let over = len % self.size;
        let (rest, chunk) = self.rest.split_at(len - if over == 0 { self.size } else { over });
        self.rest = rest;
        Some(chunk)
    }
}

impl<T> ExactSizeIterator for Chunks<'_, T> {}

pub struct ChunksMut<'a, T> {
    rest: &'a mut [T],
    size: usize,
}

impl<'a, T> Iterator for ChunksMut<'a, T> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let whole = mem::replace(&mut self.rest, &mut []);
        let at = self.size.min(whole.len());
        let (chunk, rest) = whole.split_at_mut(at);
        self.rest = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.rest.len();
        let n = len / self.size + if len % self.size == 0 { 0 } else { 1 };
        (n, Some(n))
    }
}

impl<T> ExactSizeIterator for ChunksMut<'_, T> {}

pub struct ChunksExact<'a, T> {
    rest: &'a [T],
    remainder: &'a [T],
    size: usize,
}

impl<'a, T> ChunksExact<'a, T> {
    #[must_use]
    pub fn remainder(&self) -> &'a [T] {
        self.remainder
    }
}

impl<'a, T> Iterator for ChunksExact<'a, T> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let (chunk, rest) = self.rest.split_at(self.size);
        self.rest = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.rest.len() / self.size;
        (n, Some(n))
    }
}

impl<T> ExactSizeIterator for ChunksExact<'_, T> {}

// Comparing, printing.

impl<A: PartialEq<B>, B> PartialEq<[B]> for [A] {
    fn eq(&self, other: &[B]) -> bool {
        if self.len() != other.len() {
            return false;
        }
        let mut i = 0;
        while i < self.len() {
            if self[i] != other[i] {
                return false;
            }
            i += 1;
        }
        true
    }
}

impl<T: Eq> Eq for [T] {}

impl<T: PartialOrd> PartialOrd for [T] {
    fn partial_cmp(&self, other: &[T]) -> Option<Ordering> {
        let mut i = 0;
        while i < self.len() && i < other.len() {
            match self[i].partial_cmp(&other[i]) {
                Some(Ordering::Equal) => {}
                order => return order,
            }
            i += 1;
        }
        self.len().partial_cmp(&other.len())
    }
}

impl<T: Ord> Ord for [T] {
    fn cmp(&self, other: &[T]) -> Ordering {
        let mut i = 0;
        while i < self.len() && i < other.len() {
            let order = self[i].cmp(&other[i]);
            if order.is_ne() {
                return order;
            }
            i += 1;
        }
        self.len().cmp(&other.len())
    }
}

impl<T: fmt::Debug> fmt::Debug for [T] {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
