//! Taking out what does not satisfy a condition.
use crate::intrinsics;
use super::Vec;

impl<T> Vec<T> {
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
}

impl<T> Vec<T> {
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
