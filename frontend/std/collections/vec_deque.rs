//! `VecDeque`: a queue with two ends, in a buffer whose end goes on at its beginning.
use crate::collections::error::{TryReserveError, capacity_overflow};
use crate::intrinsics;
use crate::mem;
use crate::slice;
use crate::vec::RawVec;

mod iter;
mod range;
mod search;
mod traits;

pub use self::iter::{IntoIter, Iter, IterMut};
pub use self::range::Drain;

/// The elements are those at `head`, `head + 1`, .. of a buffer, taken modulo its capacity. The buffer owns
/// the memory, not the elements.
pub struct VecDeque<T> {
    head: usize,
    len: usize,
    buf: RawVec<T>,
}

impl<T> VecDeque<T> {
    #[must_use]
    pub const fn new() -> VecDeque<T> {
        VecDeque { buf: RawVec::new(), head: 0, len: 0 }
    }

    #[track_caller]
    #[must_use]
    pub fn with_capacity(capacity: usize) -> VecDeque<T> {
        VecDeque { buf: RawVec::with_capacity(capacity), head: 0, len: 0 }
    }

    #[inline]
    pub fn capacity(&self) -> usize {
        self.buf.capacity()
    }

    #[inline]
    pub fn len(&self) -> usize {
        self.len
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Where in the buffer the element `index` is.
    #[inline]
    fn physical(&self, index: usize) -> usize {
        let at = self.head.wrapping_add(index);
        if at >= self.capacity() && self.capacity() > 0 { at - self.capacity() } else { at }
    }

    #[inline]
    fn slot(&self, index: usize) -> *mut T {
        unsafe { self.buf.ptr.as_ptr().add(self.physical(index)) }
    }

    #[track_caller]
    pub fn reserve(&mut self, additional: usize) {
        let old = self.capacity();
        if additional <= old - self.len {
            return;
        }
        self.buf.grow_amortized(self.len, additional);
        self.straighten(old);
    }

    #[track_caller]
    pub fn reserve_exact(&mut self, additional: usize) {
        let old = self.capacity();
        if additional <= old - self.len {
            return;
        }
        self.buf.grow_exact(self.len, additional);
        self.straighten(old);
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

    pub fn shrink_to_fit(&mut self) {
        self.shrink_to(0)
    }

    pub fn shrink_to(&mut self, min_capacity: usize) {
        let target = self.len.max(min_capacity);
        if target < self.capacity() {
            self.turn_to_start();
            self.buf.shrink_to(target, self.len);
        }
    }

    #[track_caller]
    fn grow(&mut self) {
        let old = self.capacity();
        self.buf.grow_one();
        self.straighten(old);
    }

    /// The buffer has grown from `old`: the part that went on at the beginning follows the other, or that one moves to
    /// the new end, whichever is less.
    fn straighten(&mut self, old: usize) {
        if self.head <= old - self.len {
            return;
        }
        let first = old - self.head;
        let second = self.len - first;
        let room = self.capacity() - old;
        let base = self.buf.ptr.as_ptr();
        unsafe {
            if first > second && room >= second {
                intrinsics::copy_nonoverlapping(base as *const T, base.add(old), second);
            } else {
                let head = self.capacity() - first;
                intrinsics::copy(base.add(self.head) as *const T, base.add(head), first);
                self.head = head;
            }
        }
    }

    #[track_caller]
    pub fn push_back(&mut self, value: T) {
        if self.len == self.capacity() {
            self.grow();
        }
        unsafe { intrinsics::write(self.slot(self.len), value) };
        self.len += 1;
    }

    #[track_caller]
    pub fn push_front(&mut self, value: T) {
        if self.len == self.capacity() {
            self.grow();
        }
        self.head = if self.head == 0 { self.capacity() - 1 } else { self.head - 1 };
        self.len += 1;
        unsafe { intrinsics::write(self.slot(0), value) };
    }

    #[must_use]
    pub fn push_back_mut(&mut self, value: T) -> &mut T {
        self.push_back(value);
        unsafe { &mut *self.slot(self.len - 1) }
    }

    #[must_use]
    pub fn push_front_mut(&mut self, value: T) -> &mut T {
        self.push_front(value);
        unsafe { &mut *self.slot(0) }
    }

    #[track_caller]
    #[must_use]
    pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T {
        self.insert(index, value);
        unsafe { &mut *self.slot(index) }
    }

    pub fn pop_front(&mut self) -> Option<T> {
        if self.len == 0 {
            return None;
        }
        let slot = self.slot(0);
        self.head = self.physical(1);
        self.len -= 1;
        Some(unsafe { intrinsics::read(slot as *const T) })
    }

    pub fn pop_back(&mut self) -> Option<T> {
        if self.len == 0 {
            return None;
        }
        self.len -= 1;
        Some(unsafe { intrinsics::read(self.slot(self.len) as *const T) })
    }

    pub fn get(&self, index: usize) -> Option<&T> {
        if index < self.len { Some(unsafe { &*self.slot(index) }) } else { None }
    }

    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        if index < self.len { Some(unsafe { &mut *self.slot(index) }) } else { None }
    }

    pub fn front(&self) -> Option<&T> {
        self.get(0)
    }

    pub fn front_mut(&mut self) -> Option<&mut T> {
        self.get_mut(0)
    }

    pub fn back(&self) -> Option<&T> {
        self.get(self.len.wrapping_sub(1))
    }

    pub fn back_mut(&mut self) -> Option<&mut T> {
        self.get_mut(self.len.wrapping_sub(1))
    }

    #[track_caller]
    pub fn swap(&mut self, i: usize, j: usize) {
        if i >= self.len {
            crate::panicking::panic("assertion failed: i < self.len()");
        }
        if j >= self.len {
            crate::panicking::panic("assertion failed: j < self.len()");
        }
        unsafe { crate::ptr::swap(self.slot(i), self.slot(j)) }
    }

    /// The elements as they lie in the buffer: at most two runs.
    pub fn as_slices(&self) -> (&[T], &[T]) {
        let first = self.len.min(self.capacity() - self.head);
        unsafe {
            let base = self.buf.ptr.as_ptr() as *const T;
            (slice::from_raw_parts(base.add(self.head), first), slice::from_raw_parts(base, self.len - first))
        }
    }

    pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {
        let first = self.len.min(self.capacity() - self.head);
        let second = self.len - first;
        unsafe {
            let base = self.buf.ptr.as_ptr();
            (slice::from_raw_parts_mut(base.add(self.head), first), slice::from_raw_parts_mut(base, second))
        }
    }

    /// Moves the elements so that they lie in one run.
    pub fn make_contiguous(&mut self) -> &mut [T] {
        if self.head > self.capacity() - self.len {
            self.turn_to_start();
        }
        self.as_mut_slices().0
    }

    /// Turns the buffer until the first element is at its beginning.
    fn turn_to_start(&mut self) {
        let shift = self.head;
        let capacity = self.capacity();
        unsafe {
            // Whatever the bytes between are, they turn with the elements.
            let all = slice::from_raw_parts_mut(self.buf.ptr.as_ptr() as *mut mem::MaybeUninit<T>, capacity);
            all.rotate_left(shift);
        }
        self.head = 0;
    }

    pub fn truncate(&mut self, len: usize) {
        if len >= self.len {
            return;
        }
        let (front, back) = self.as_mut_slices();
        unsafe {
            if len > front.len() {
                let dying = &mut back[len - front.len()..] as *mut [T];
                self.len = len;
                intrinsics::drop_in_place(dying);
            } else {
                let dying = &mut front[len..] as *mut [T];
                let _behind = Wrapped(back as *mut [T]);
                self.len = len;
                intrinsics::drop_in_place(dying);
            }
        }
    }

    pub fn clear(&mut self) {
        self.truncate(0);
        self.head = 0;
    }

    #[track_caller]
    #[must_use]
    pub fn split_off(&mut self, at: usize) -> VecDeque<T> {
        if at > self.len {
            crate::panicking::panic("`at` out of bounds");
        }
        let mut tail = VecDeque::with_capacity(self.len - at);
        while tail.len < self.len - at {
            unsafe { intrinsics::write(tail.slot(tail.len), intrinsics::read(self.slot(at + tail.len) as *const T)) };
            tail.len += 1;
        }
        self.len = at;
        tail
    }

    #[track_caller]
    pub fn append(&mut self, other: &mut VecDeque<T>) {
        self.reserve(other.len);
        while let Some(value) = other.pop_front() {
            self.push_back(value);
        }
        other.head = 0;
    }

    #[track_caller]
    pub fn insert(&mut self, index: usize, value: T) {
        if index > self.len {
            crate::panicking::panic("index out of bounds");
        }
        if index <= self.len - index {
            self.push_front(value);
            let mut i = 0;
            while i < index {
                self.swap(i, i + 1);
                i += 1;
            }
        } else {
            self.push_back(value);
            let mut i = self.len - 1;
            while i > index {
                self.swap(i, i - 1);
                i -= 1;
            }
        }
    }

    pub fn remove(&mut self, index: usize) -> Option<T> {
        if index >= self.len {
            return None;
        }
        if index <= self.len - 1 - index {
            let mut i = index;
            while i > 0 {
                self.swap(i, i - 1);
                i -= 1;
            }
            self.pop_front()
        } else {
            let mut i = index;
            while i + 1 < self.len {
                self.swap(i, i + 1);
                i += 1;
            }
            self.pop_back()
        }
    }

    #[track_caller]
    pub fn rotate_left(&mut self, n: usize) {
        if n > self.len {
            crate::panicking::panic("assertion failed: n <= self.len()");
        }
        self.rotate(n)
    }

    #[track_caller]
    pub fn rotate_right(&mut self, n: usize) {
        if n > self.len {
            crate::panicking::panic("assertion failed: n <= self.len()");
        }
        self.rotate(self.len - n)
    }

    /// The first `n` elements come last: they go to the end, or, where these are fewer, the others
    /// to the start.
    fn rotate(&mut self, n: usize) {
        if n <= self.len - n {
            for _ in 0..n {
                if let Some(value) = self.pop_front() {
                    self.push_back(value);
                }
            }
        } else {
            for _ in 0..self.len - n {
                if let Some(value) = self.pop_back() {
                    self.push_front(value);
                }
            }
        }
    }

    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {
        let mut f = f;
        self.retain_mut(|value| f(value))
    }

    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {
        let mut f = f;
        let mut kept = 0;
        for i in 0..self.len {
            if f(&mut self[i]) {
                if kept != i {
                    self.swap(kept, i);
                }
                kept += 1;
            }
        }
        self.truncate(kept)
    }

    pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T) {
        let mut generator = generator;
        self.truncate(new_len);
        while self.len < new_len {
            self.push_back(generator());
        }
    }

    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq<T>,
    {
        let (a, b) = self.as_slices();
        a.contains(x) || b.contains(x)
    }

    pub fn resize(&mut self, new_len: usize, value: T)
    where
        T: Clone,
    {
        self.truncate(new_len);
        while self.len < new_len {
            self.push_back(value.clone());
        }
    }

    pub fn iter(&self) -> Iter<'_, T> {
        let (a, b) = self.as_slices();
        Iter(a.iter().chain(b))
    }

    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        let (a, b) = self.as_mut_slices();
        IterMut(a.iter_mut().chain(b))
    }
}

#[fleck::may_dangle(T)]
impl<T> Drop for VecDeque<T> {
    fn drop(&mut self) {
        let (front, back) = self.as_mut_slices();
        let _behind = Wrapped(back as *mut [T]);
        unsafe { intrinsics::drop_in_place(front as *mut [T]) }
    }
}

/// The elements that have wrapped around to the start of the buffer: they are dropped too where
/// the drop of one before them panics.
struct Wrapped<T>(*mut [T]);

impl<T> Drop for Wrapped<T> {
    fn drop(&mut self) {
        unsafe { intrinsics::drop_in_place(self.0) }
    }
}
