//! The traits of the queue itself.
use crate::cmp::Ordering;
use crate::fmt::{self, Debug};
use crate::hash::{Hash, Hasher};
use crate::intrinsics;
use crate::iter::trusted_len::trusted_len;
use crate::iter::{Extend, FromIterator, IntoIterator};
use crate::ops::{Index, IndexMut};
use crate::vec::RawVec;
use super::VecDeque;

impl<T> FromIterator<T> for VecDeque<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> VecDeque<T> {
        let v: Vec<T> = iter.into_iter().collect();
        VecDeque::from(v)
    }
}

impl<T> From<Vec<T>> for VecDeque<T> {
    fn from(other: Vec<T>) -> VecDeque<T> {
        let buf = unsafe { intrinsics::read(&other.buf as *const RawVec<T>) };
        let len = other.len();
        intrinsics::forget(other);
        VecDeque { buf: buf, head: 0, len: len }
    }
}

impl<T, const N: usize> From<[T; N]> for VecDeque<T> {
    fn from(arr: [T; N]) -> VecDeque<T> {
        VecDeque::from(Vec::from(arr))
    }
}

impl<T> From<VecDeque<T>> for Vec<T> {
    fn from(other: VecDeque<T>) -> Vec<T> {
        let mut other = other;
        other.make_contiguous();
        let base = other.buf.ptr.as_ptr();
        let v = unsafe {
            intrinsics::copy(base.add(other.head) as *const T, base, other.len);
            Vec::from_raw_parts(base, other.len, other.buf.capacity())
        };
        intrinsics::forget(other);
        v
    }
}

impl<T> Extend<T> for VecDeque<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        let mut iter = iter.into_iter();
        if let Some(len) = trusted_len(&iter) {
            self.reserve(len);
        }
        while let Some(value) = iter.next() {
            let (low, _) = iter.size_hint();
            self.reserve(low.saturating_add(1));
            self.push_back(value);
            while self.len < self.capacity() {
                match iter.next() {
                    Some(value) => self.push_back(value),
                    None => return,
                }
            }
        }
    }
}

impl<'a, T: Copy + 'a> Extend<&'a T> for VecDeque<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        self.extend(iter.into_iter().copied())
    }
}

impl<T> Index<usize> for VecDeque<T> {
    type Output = T;

    #[inline]
    #[track_caller]
    fn index(&self, index: usize) -> &T {
        self.get(index).expect("Out of bounds access")
    }
}

impl<T> IndexMut<usize> for VecDeque<T> {
    #[inline]
    #[track_caller]
    fn index_mut(&mut self, index: usize) -> &mut T {
        self.get_mut(index).expect("Out of bounds access")
    }
}

impl<T: Clone> Clone for VecDeque<T> {
    fn clone(&self) -> VecDeque<T> {
        let mut copy = VecDeque::with_capacity(self.len);
        for value in self {
            copy.push_back(value.clone());
        }
        copy
    }
}

impl<T> Default for VecDeque<T> {
    fn default() -> VecDeque<T> {
        VecDeque::new()
    }
}

impl<T: Debug> Debug for VecDeque<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T: PartialEq> PartialEq for VecDeque<T> {
    fn eq(&self, other: &VecDeque<T>) -> bool {
        self.len == other.len && self.iter().eq(other.iter())
    }
}

impl<T: Eq> Eq for VecDeque<T> {}

impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for VecDeque<T> {
    fn eq(&self, other: &Vec<U>) -> bool {
        self.len == other.len() && self.iter().eq(other.iter())
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for VecDeque<T> {
    fn eq(&self, other: &[U; N]) -> bool {
        self.len == N && self.iter().eq(other.iter())
    }
}

impl<T: PartialOrd> PartialOrd for VecDeque<T> {
    fn partial_cmp(&self, other: &VecDeque<T>) -> Option<Ordering> {
        self.iter().partial_cmp(other.iter())
    }
}

impl<T: Ord> Ord for VecDeque<T> {
    fn cmp(&self, other: &VecDeque<T>) -> Ordering {
        self.iter().cmp(other.iter())
    }
}

impl<T: Hash> Hash for VecDeque<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.len);
        for value in self {
            value.hash(state);
        }
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for VecDeque<T> {
    fn eq(&self, other: &&[U; N]) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<&mut [U; N]> for VecDeque<T> {
    fn eq(&self, other: &&mut [U; N]) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<T: PartialEq<U>, U> PartialEq<&[U]> for VecDeque<T> {
    fn eq(&self, other: &&[U]) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<T: PartialEq<U>, U> PartialEq<&mut [U]> for VecDeque<T> {
    fn eq(&self, other: &&mut [U]) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}
