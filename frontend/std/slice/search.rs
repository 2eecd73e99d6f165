//! Searching in a slice.
use crate::cmp::Ordering;

/// What a slice can begin or end with: a slice or an array.
trait EndsWith<P: ?Sized> {
    fn as_part(pattern: &P) -> &Self;
}

impl<T> EndsWith<[T]> for [T] {
    #[inline]
    fn as_part(pattern: &[T]) -> &[T] {
        pattern
    }
}

impl<T, const N: usize> EndsWith<[T; N]> for [T] {
    #[inline]
    fn as_part(pattern: &[T; N]) -> &[T] {
        pattern
    }
}

impl<T> [T] {
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

    /// What follows the prefix, if the slice begins with it.
    #[must_use]
    pub fn strip_prefix<P: ?Sized>(&self, prefix: &P) -> Option<&[T]>
    where
        [T]: EndsWith<P>,
        T: PartialEq,
    {
        let prefix = <[T] as EndsWith<P>>::as_part(prefix);
        if self.starts_with(prefix) { Some(&self[prefix.len()..]) } else { None }
    }

    #[must_use]
    pub fn strip_suffix<P: ?Sized>(&self, suffix: &P) -> Option<&[T]>
    where
        [T]: EndsWith<P>,
        T: PartialEq,
    {
        let suffix = <[T] as EndsWith<P>>::as_part(suffix);
        if self.ends_with(suffix) { Some(&self[..self.len() - suffix.len()]) } else { None }
    }

    /// The index of an element of which this is the reference.
    #[must_use]
    pub fn element_offset(&self, element: &T) -> Option<usize> {
        let size = crate::intrinsics::size_of::<T>();
        let begin = self.as_ptr() as usize;
        let at = element as *const T as usize;
        if at < begin || (at - begin) % size != 0 || (at - begin) / size >= self.len() {
            return None;
        }
        Some((at - begin) / size)
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
}
