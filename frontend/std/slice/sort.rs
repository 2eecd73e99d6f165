//! Sorting of slices: merge sort where equal elements keep their order, heap sort where they need not.
use crate::cmp::Ordering;
use crate::intrinsics;

/// What "comes before" means.
pub(crate) trait Less<T> {
    fn less(&mut self, a: &T, b: &T) -> bool;
}

pub(crate) struct ByOrder;
pub(crate) struct ByCompare<F>(pub(crate) F);
pub(crate) struct ByKey<F>(pub(crate) F);

impl<T: PartialOrd> Less<T> for ByOrder {
    #[inline]
    fn less(&mut self, a: &T, b: &T) -> bool {
        *a < *b
    }
}

impl<T, F: FnMut(&T, &T) -> Ordering> Less<T> for ByCompare<F> {
    #[inline]
    fn less(&mut self, a: &T, b: &T) -> bool {
        (self.0)(a, b).is_lt()
    }
}

impl<T, K: PartialOrd, F: FnMut(&T) -> K> Less<T> for ByKey<F> {
    #[inline]
    fn less(&mut self, a: &T, b: &T) -> bool {
        (self.0)(a) < (self.0)(b)
    }
}

/// Runs of this length are sorted by insertion before they are merged.
const RUN: usize = 8;

/// Moves `v[at]` down to its place in the sorted `v[from..at]`.
fn insert_down<T, L: Less<T>>(v: &mut [T], from: usize, at: usize, by: &mut L) {
    let mut i = at;
    while i > from && by.less(&v[i], &v[i - 1]) {
        v.swap(i, i - 1);
        i -= 1;
    }
}

/// Bottom-up merge sort. The scratch buffer only ever holds bitwise copies: elements are moved out, compared where
/// they are, and moved back, so that each exists once when `less` panics.
pub(crate) fn merge_sort<T, L: Less<T>>(v: &mut [T], by: &mut L) {
    let len = v.len();
    let mut start = 0;
    while start < len {
        let end = if len - start < RUN { len } else { start + RUN };
        let mut i = start + 1;
        while i < end {
            insert_down(v, start, i, by);
            i += 1;
        }
        start = end;
    }
    if len <= RUN || intrinsics::size_of::<T>() == 0 {
        return;
    }
    let mut scratch: Vec<T> = Vec::with_capacity(len);
    let buffer = scratch.as_mut_ptr();
    let mut width = RUN;
    while width < len {
        let mut low = 0;
        while len - low > width {
            let mid = low + width;
            let high = if len - mid < width { len } else { mid + width };
            unsafe { merge(v, low, mid, high, buffer, by) };
            low = high;
        }
        width *= 2;
    }
}

/// Merges the sorted `v[low..mid]` and `v[mid..high]`: writes the merged order to `buffer`, then copies it back.
unsafe fn merge<T, L: Less<T>>(v: &mut [T], low: usize, mid: usize, high: usize, buffer: *mut T, by: &mut L) {
    if !by.less(&v[mid], &v[mid - 1]) {
        return;
    }
    let data = v.as_mut_ptr() as *const T;
    let mut left = low;
    let mut right = mid;
    let mut out = buffer;
    while left < mid && right < high {
        if by.less(&v[right], &v[left]) {
            intrinsics::copy_nonoverlapping(data.add(right), out, 1);
            right += 1;
        } else {
            intrinsics::copy_nonoverlapping(data.add(left), out, 1);
            left += 1;
        }
        out = out.add(1);
    }
    intrinsics::copy_nonoverlapping(data.add(left), out, mid - left);
    out = out.add(mid - left);
    intrinsics::copy_nonoverlapping(data.add(right), out, high - right);
    intrinsics::copy_nonoverlapping(buffer as *const T, v.as_mut_ptr().add(low), high - low);
}

pub(crate) fn heap_sort<T, L: Less<T>>(v: &mut [T], by: &mut L) {
    let len = v.len();
    let mut root = len / 2;
    while root > 0 {
        root -= 1;
        sift_down(v, root, len, by);
    }
    let mut end = len;
    while end > 1 {
        end -= 1;
        v.swap(0, end);
        sift_down(v, 0, end, by);
    }
}

fn sift_down<T, L: Less<T>>(v: &mut [T], from: usize, end: usize, by: &mut L) {
    let mut node = from;
    loop {
        let mut child = 2 * node + 1;
        if child >= end {
            return;
        }
        if child + 1 < end && by.less(&v[child], &v[child + 1]) {
            child += 1;
        }
        if !by.less(&v[node], &v[child]) {
            return;
        }
        v.swap(node, child);
        node = child;
    }
}
