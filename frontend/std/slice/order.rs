//! Sorting a slice; whether it is sorted.
use crate::cmp::Ordering;
use super::sort::{ByCompare, ByKey, ByOrder, heap_sort, merge_sort};

impl<T> [T] {
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
            panic!("partition_at_index index {index} greater than length of slice {len}");
        }
        heap_sort(self, &mut ByOrder);
        self.around(index)
    }

    #[track_caller]
    pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(
        &mut self,
        index: usize,
        compare: F,
    ) -> (&mut [T], &mut T, &mut [T]) {
        let len = self.len();
        if index >= len {
            panic!("partition_at_index index {index} greater than length of slice {len}");
        }
        heap_sort(self, &mut ByCompare(compare));
        self.around(index)
    }

    #[track_caller]
    pub fn select_nth_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(
        &mut self,
        index: usize,
        f: F,
    ) -> (&mut [T], &mut T, &mut [T]) {
        let len = self.len();
        if index >= len {
            panic!("partition_at_index index {index} greater than length of slice {len}");
        }
        heap_sort(self, &mut ByKey(f));
        self.around(index)
    }

    fn around(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) {
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
}
