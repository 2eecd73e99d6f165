//! `BinaryHeap`: a priority queue. Each element is at least as great as its two children, which stand at `2i + 1` and
//! `2i + 2`; so the greatest stands first. (Williams, Heapsort, 1964.)
use crate::collections::TryReserveError;
use crate::iter::IntoIterator;
use crate::ops::{Deref, DerefMut};

mod iter;
mod traits;

pub use self::iter::{Drain, IntoIter, Iter};

pub struct BinaryHeap<T> {
    data: Vec<T>,
}

impl<T: Ord> BinaryHeap<T> {
    #[must_use]
    pub const fn new() -> BinaryHeap<T> {
        BinaryHeap { data: Vec::new() }
    }

    #[must_use]
    pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {
        BinaryHeap { data: Vec::with_capacity(capacity) }
    }

    /// The greatest element, to be changed: when the guard dies, it sinks to its place.
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> {
        if self.is_empty() { None } else { Some(PeekMut { heap: self, changed: false }) }
    }

    pub fn pop(&mut self) -> Option<T> {
        let last = self.data.pop()?;
        if self.data.is_empty() {
            return Some(last);
        }
        let greatest = crate::mem::replace(&mut self.data[0], last);
        self.sink_to_bottom(0);
        Some(greatest)
    }

    pub fn push(&mut self, item: T) {
        let at = self.len();
        self.data.push(item);
        self.rise(at);
    }

    #[must_use]
    pub fn into_sorted_vec(self) -> Vec<T> {
        let mut heap = self;
        let mut end = heap.len();
        while end > 1 {
            end -= 1;
            heap.data.swap(0, end);
            heap.sink(0, end);
        }
        heap.data
    }

    pub fn append(&mut self, other: &mut BinaryHeap<T>) {
        if self.len() < other.len() {
            crate::mem::swap(self, other);
        }
        let start = self.len();
        self.data.append(&mut other.data);
        self.rebuild_from(start);
    }

    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {
        let mut f = f;
        let mut kept = Vec::new();
        let mut first_removed = self.len();
        for (i, item) in crate::mem::take(&mut self.data).into_iter().enumerate() {
            if f(&item) {
                kept.push(item);
            } else if i < first_removed {
                first_removed = i;
            }
        }
        self.data = kept;
        self.rebuild_from(first_removed);
    }

    // The element at `at` goes up, past those that are less.
    fn rise(&mut self, at: usize) {
        let mut at = at;
        while at > 0 {
            let parent = (at - 1) / 2;
            if self.data[at] <= self.data[parent] {
                break;
            }
            self.data.swap(at, parent);
            at = parent;
        }
    }

    // The element at `at` goes down, past those that are greater, in the heap of the first `end` elements.
    fn sink(&mut self, at: usize, end: usize) {
        let mut at = at;
        let mut child = 2 * at + 1;
        while child <= end.saturating_sub(2) {
            if self.data[child] <= self.data[child + 1] {
                child += 1;
            }
            if self.data[at] >= self.data[child] {
                return;
            }
            self.data.swap(at, child);
            at = child;
            child = 2 * at + 1;
        }
        if child == end - 1 && self.data[at] < self.data[child] {
            self.data.swap(at, child);
        }
    }

    // The same with fewer comparisons, for an element that comes from the bottom: all the way down, and up again.
    fn sink_to_bottom(&mut self, at: usize) {
        let end = self.len();
        let mut at = at;
        let mut child = 2 * at + 1;
        while child <= end.saturating_sub(2) {
            if self.data[child] <= self.data[child + 1] {
                child += 1;
            }
            self.data.swap(at, child);
            at = child;
            child = 2 * at + 1;
        }
        if child == end - 1 {
            self.data.swap(at, child);
            at = child;
        }
        self.rise(at);
    }

    fn rebuild(&mut self) {
        let len = self.len();
        let mut n = len / 2;
        while n > 0 {
            n -= 1;
            self.sink(n, len);
        }
    }

    // The first `start` elements are a heap, the others are new. Whatever takes fewer comparisons.
    fn rebuild_from(&mut self, start: usize) {
        let len = self.len();
        if start == len {
            return;
        }
        let new = len - start;
        let anew = if start < new {
            true
        } else if len <= 2048 {
            2 * len < new * start.ilog2() as usize
        } else {
            2 * len < new * 11
        };
        if anew {
            self.rebuild();
        } else {
            let mut at = start;
            while at < len {
                self.rise(at);
                at += 1;
            }
        }
    }
}

impl<T> BinaryHeap<T> {
    #[must_use]
    pub fn iter(&self) -> Iter<'_, T> {
        Iter { iter: self.data.iter() }
    }

    #[must_use]
    pub fn peek(&self) -> Option<&T> {
        self.data.first()
    }

    #[must_use]
    pub fn capacity(&self) -> usize {
        self.data.capacity()
    }

    pub fn reserve_exact(&mut self, additional: usize) {
        self.data.reserve_exact(additional)
    }

    pub fn reserve(&mut self, additional: usize) {
        self.data.reserve(additional)
    }

    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        self.data.try_reserve(additional)
    }

    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {
        self.data.try_reserve_exact(additional)
    }

    pub fn shrink_to_fit(&mut self) {
        self.data.shrink_to_fit()
    }

    pub fn shrink_to(&mut self, min_capacity: usize) {
        self.data.shrink_to(min_capacity)
    }

    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        self.data.as_slice()
    }

    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.data
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.data.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.data.is_empty()
    }

    pub fn drain(&mut self) -> Drain<'_, T> {
        Drain { iter: self.data.drain(..) }
    }

    pub fn clear(&mut self) {
        self.data.clear()
    }
}

pub struct PeekMut<'a, T: Ord> {
    heap: &'a mut BinaryHeap<T>,
    changed: bool,
}

impl<'a, T: Ord> PeekMut<'a, T> {
    pub fn pop(this: PeekMut<'a, T>) -> T {
        let mut this = this;
        if this.changed {
            this.changed = false;
            let len = this.heap.len();
            this.heap.sink(0, len);
        }
        match this.heap.pop() {
            Some(greatest) => greatest,
            None => crate::panicking::panic("the heap of a `PeekMut` is empty"),
        }
    }
}

impl<T: Ord> Drop for PeekMut<'_, T> {
    fn drop(&mut self) {
        if self.changed {
            let len = self.heap.len();
            self.heap.sink(0, len);
        }
    }
}

impl<T: Ord> Deref for PeekMut<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.heap.data[0]
    }
}

impl<T: Ord> DerefMut for PeekMut<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.changed = true;
        &mut self.heap.data[0]
    }
}
