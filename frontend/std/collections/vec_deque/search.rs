//! Finding a place in a sorted queue; taking elements out under a condition.
use crate::cmp::Ordering;
use super::VecDeque;

impl<T> VecDeque<T> {
    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord,
    {
        let (front, back) = self.as_slices();
        match back.first() {
            Some(first) if *first <= *x => further(back.binary_search(x), front.len()),
            _ => front.binary_search(x),
        }
    }

    pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize> {
        let mut f = f;
        let (front, back) = self.as_slices();
        match back.first() {
            Some(first) if f(first).is_le() => further(back.binary_search_by(f), front.len()),
            _ => front.binary_search_by(f),
        }
    }

    pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize> {
        let mut f = f;
        let (front, back) = self.as_slices();
        match back.first() {
            Some(first) if f(first) <= *b => further(back.binary_search_by_key(b, f), front.len()),
            _ => front.binary_search_by_key(b, f),
        }
    }

    #[must_use]
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {
        let mut pred = pred;
        let (front, back) = self.as_slices();
        match back.first() {
            Some(first) if pred(first) => front.len() + back.partition_point(pred),
            _ => front.partition_point(pred),
        }
    }

    pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {
        let taken = match self.front_mut() {
            Some(first) => predicate(first),
            None => false,
        };
        if taken { self.pop_front() } else { None }
    }

    pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {
        let taken = match self.back_mut() {
            Some(last) => predicate(last),
            None => false,
        };
        if taken { self.pop_back() } else { None }
    }

    /// Removes an element; the first one takes its place.
    pub fn swap_remove_front(&mut self, index: usize) -> Option<T> {
        if index >= self.len {
            return None;
        }
        self.swap(index, 0);
        self.pop_front()
    }

    /// Removes an element; the last one takes its place.
    pub fn swap_remove_back(&mut self, index: usize) -> Option<T> {
        if index >= self.len {
            return None;
        }
        self.swap(index, self.len - 1);
        self.pop_back()
    }
}

/// An index of the second run as one of the queue.
fn further(found: Result<usize, usize>, by: usize) -> Result<usize, usize> {
    match found {
        Ok(at) => Ok(at + by),
        Err(at) => Err(at + by),
    }
}
