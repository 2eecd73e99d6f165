//! Vectors from other things.
use crate::intrinsics;
use crate::iter::trusted_len::trusted_len;
use crate::mem::MaybeUninit;
use super::in_place::collect_in_place;
use super::raw_vec::RawVec;
use super::Vec;

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

/// `vec![a, b, c]`: the elements move into a block that was there before them, exactly as big as they are.
#[unstable]
#[fleck::boxes_argument]
pub fn from_array<T, const N: usize>(room: Box<MaybeUninit<[T; N]>>, array: [T; N]) -> Vec<T> {
    let block = Box::into_raw(room) as *mut T;
    unsafe {
        intrinsics::write(block as *mut [T; N], array);
        Vec::from_raw_parts(block, N, N)
    }
}

// From other things.

impl<T, const N: usize> From<[T; N]> for Vec<T> {
    fn from(array: [T; N]) -> Vec<T> {
        from_array(Box::new_uninit(), array)
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
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> {
        match iter.into_iter().__into_vec() {
            Ok(v) => v,
            Err(iter) => match collect_in_place(iter) {
                Ok(v) => v,
                Err(iter) => Vec::from_items(iter),
            },
        }
    }
}

impl<T> Vec<T> {
    /// As many elements as the iterator promises get their room at once; if it promises nothing, room grows as for
    /// `push`.
    fn from_items<I: Iterator<Item = T>>(iter: I) -> Vec<T> {
        let mut iter = iter;
        let mut v = match trusted_len(&iter) {
            Some(len) => Vec::with_capacity(len),
            None => match iter.next() {
                None => return Vec::new(),
                Some(first) => {
                    let (low, _) = iter.size_hint();
                    let mut v = Vec::with_capacity(RawVec::<T>::min_non_zero_cap().max(low.saturating_add(1)));
                    v.push(first);
                    v
                }
            },
        };
        v.extend_desugared(iter);
        v
    }

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
        if let Some(len) = trusted_len(&iter) {
            self.reserve(len);
        }
        self.extend_desugared(iter)
    }
}

impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        self.extend(iter.into_iter().copied())
    }
}

impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> {
    fn from(s: &mut [T; N]) -> Vec<T> {
        s.to_vec()
    }
}

impl<T> AsMut<Vec<T>> for Vec<T> {
    #[inline]
    fn as_mut(&mut self) -> &mut Vec<T> {
        self
    }
}
