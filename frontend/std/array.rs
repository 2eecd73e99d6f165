//! Arrays: a fixed number of elements, side by side.
use crate::borrow::{Borrow, BorrowMut};
use crate::cmp::Ordering;
use crate::fmt;
use crate::intrinsics;
use crate::mem::ManuallyDrop;
use crate::ops::{Index, IndexMut};
use crate::slice::{Iter, IterMut};

impl<T, const N: usize> [T; N] {
    #[inline]
    pub const fn as_slice(&self) -> &[T] {
        self
    }

    #[inline]
    pub const fn as_mut_slice(&mut self) -> &mut [T] {
        self
    }

    #[must_use]
    pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N] {
        let mut f = f;
        let mut filling = Filling::new();
        for element in self {
            filling.push(f(element));
        }
        filling.finish()
    }

    pub fn each_ref(&self) -> [&T; N] {
        let mut filling = Filling::new();
        for element in self {
            filling.push(element);
        }
        filling.finish()
    }

    pub fn each_mut(&mut self) -> [&mut T; N] {
        let mut filling = Filling::new();
        for element in self {
            filling.push(element);
        }
        filling.finish()
    }
}

impl<T, I, const N: usize> Index<I> for [T; N]
where
    [T]: Index<I>,
{
    type Output = <[T] as Index<I>>::Output;

    #[inline]
    fn index(&self, index: I) -> &<[T] as Index<I>>::Output {
        Index::index(self.as_slice(), index)
    }
}

impl<T, I, const N: usize> IndexMut<I> for [T; N]
where
    [T]: IndexMut<I>,
{
    #[inline]
    fn index_mut(&mut self, index: I) -> &mut <[T] as Index<I>>::Output {
        IndexMut::index_mut(self.as_mut_slice(), index)
    }
}

pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N] {
    let mut f = f;
    let mut filling = Filling::new();
    let mut i = 0;
    while i < N {
        filling.push(f(i));
        i += 1;
    }
    filling.finish()
}

pub const fn from_ref<T>(s: &T) -> &[T; 1] {
    unsafe { &*(s as *const T as *const [T; 1]) }
}

/// An array on its way out, element by element.
pub struct IntoIter<T, const N: usize> {
    data: ManuallyDrop<[T; N]>,
    start: usize,
    end: usize,
}

impl<T, const N: usize> IntoIter<T, N> {
    fn element(&self, i: usize) -> *const T {
        let first = &self.data as *const ManuallyDrop<[T; N]> as *const T;
        unsafe { intrinsics::offset(first, i as isize) }
    }

    pub fn as_slice(&self) -> &[T] {
        unsafe { crate::slice::from_raw_parts(self.element(self.start), self.end - self.start) }
    }
}

impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        let i = self.start;
        if i == self.end {
            None
        } else {
            self.start = i + 1;
            Some(unsafe { intrinsics::read(self.element(i)) })
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.end - self.start;
        (len, Some(len))
    }
}

impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {
    #[inline]
    fn next_back(&mut self) -> Option<T> {
        if self.start == self.end {
            None
        } else {
            self.end -= 1;
            Some(unsafe { intrinsics::read(self.element(self.end)) })
        }
    }
}

impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}

impl<T, const N: usize> Drop for IntoIter<T, N> {
    fn drop(&mut self) {
        if intrinsics::needs_drop::<T>() {
            unsafe {
                let rest = intrinsics::slice_from_raw_parts(self.element(self.start), self.end - self.start);
                intrinsics::drop_in_place(rest as *mut [T]);
            }
        }
    }
}

impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;

    #[inline]
    fn into_iter(self) -> IntoIter<T, N> {
        IntoIter { data: ManuallyDrop::new(self), start: 0, end: N }
    }
}

impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    #[inline]
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;

    #[inline]
    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }
}

/// An array that is being filled; if filling it panics, what is there already is dropped.
struct Filling<T, const N: usize> {
    data: crate::mem::MaybeUninit<[T; N]>,
    len: usize,
}

impl<T, const N: usize> Filling<T, N> {
    fn new() -> Filling<T, N> {
        Filling { data: crate::mem::MaybeUninit::uninit(), len: 0 }
    }

    fn push(&mut self, value: T) {
        unsafe {
            let first = self.data.as_mut_ptr() as *mut T;
            intrinsics::write(intrinsics::offset_mut(first, self.len as isize), value);
        }
        self.len += 1;
    }

    fn finish(self) -> [T; N] {
        let array = unsafe { intrinsics::read(self.data.as_ptr()) };
        intrinsics::forget(self);
        array
    }
}

impl<T, const N: usize> Drop for Filling<T, N> {
    fn drop(&mut self) {
        unsafe {
            let first = self.data.as_mut_ptr() as *mut T;
            intrinsics::drop_in_place(intrinsics::slice_from_raw_parts_mut(first, self.len));
        }
    }
}

impl<T: Clone, const N: usize> Clone for [T; N] {
    fn clone(&self) -> [T; N] {
        let mut filling = Filling::new();
        let mut i = 0;
        while i < N {
            filling.push(self[i].clone());
            i += 1;
        }
        filling.finish()
    }
}

// `Default` is there for the lengths for which Rust has it. (`[T; 0]` needs no `T: Default`.)

impl<T> Default for [T; 0] {
    #[inline]
    fn default() -> [T; 0] {
        []
    }
}

impl<T: Default> Default for [T; 1] {
    fn default() -> [T; 1] {
        defaults()
    }
}

impl<T: Default> Default for [T; 2] {
    fn default() -> [T; 2] {
        defaults()
    }
}

impl<T: Default> Default for [T; 3] {
    fn default() -> [T; 3] {
        defaults()
    }
}

impl<T: Default> Default for [T; 4] {
    fn default() -> [T; 4] {
        defaults()
    }
}

impl<T: Default> Default for [T; 5] {
    fn default() -> [T; 5] {
        defaults()
    }
}

impl<T: Default> Default for [T; 6] {
    fn default() -> [T; 6] {
        defaults()
    }
}

impl<T: Default> Default for [T; 7] {
    fn default() -> [T; 7] {
        defaults()
    }
}

impl<T: Default> Default for [T; 8] {
    fn default() -> [T; 8] {
        defaults()
    }
}

impl<T: Default> Default for [T; 9] {
    fn default() -> [T; 9] {
        defaults()
    }
}

impl<T: Default> Default for [T; 10] {
    fn default() -> [T; 10] {
        defaults()
    }
}

impl<T: Default> Default for [T; 11] {
    fn default() -> [T; 11] {
        defaults()
    }
}

impl<T: Default> Default for [T; 12] {
    fn default() -> [T; 12] {
        defaults()
    }
}

impl<T: Default> Default for [T; 13] {
    fn default() -> [T; 13] {
        defaults()
    }
}

impl<T: Default> Default for [T; 14] {
    fn default() -> [T; 14] {
        defaults()
    }
}

impl<T: Default> Default for [T; 15] {
    fn default() -> [T; 15] {
        defaults()
    }
}

impl<T: Default> Default for [T; 16] {
    fn default() -> [T; 16] {
        defaults()
    }
}

impl<T: Default> Default for [T; 17] {
    fn default() -> [T; 17] {
        defaults()
    }
}

impl<T: Default> Default for [T; 18] {
    fn default() -> [T; 18] {
        defaults()
    }
}

impl<T: Default> Default for [T; 19] {
    fn default() -> [T; 19] {
        defaults()
    }
}

impl<T: Default> Default for [T; 20] {
    fn default() -> [T; 20] {
        defaults()
    }
}

impl<T: Default> Default for [T; 21] {
    fn default() -> [T; 21] {
        defaults()
    }
}

impl<T: Default> Default for [T; 22] {
    fn default() -> [T; 22] {
        defaults()
    }
}

impl<T: Default> Default for [T; 23] {
    fn default() -> [T; 23] {
        defaults()
    }
}

impl<T: Default> Default for [T; 24] {
    fn default() -> [T; 24] {
        defaults()
    }
}

impl<T: Default> Default for [T; 25] {
    fn default() -> [T; 25] {
        defaults()
    }
}

impl<T: Default> Default for [T; 26] {
    fn default() -> [T; 26] {
        defaults()
    }
}

impl<T: Default> Default for [T; 27] {
    fn default() -> [T; 27] {
        defaults()
    }
}

impl<T: Default> Default for [T; 28] {
    fn default() -> [T; 28] {
        defaults()
    }
}

impl<T: Default> Default for [T; 29] {
    fn default() -> [T; 29] {
        defaults()
    }
}

impl<T: Default> Default for [T; 30] {
    fn default() -> [T; 30] {
        defaults()
    }
}

impl<T: Default> Default for [T; 31] {
    fn default() -> [T; 31] {
        defaults()
    }
}

impl<T: Default> Default for [T; 32] {
    fn default() -> [T; 32] {
        defaults()
    }
}

fn defaults<T: Default, const N: usize>() -> [T; N] {
    let mut filling = Filling::new();
    let mut i = 0;
    while i < N {
        filling.push(T::default());
        i += 1;
    }
    filling.finish()
}

impl<A: PartialEq<B>, B, const N: usize> PartialEq<[B; N]> for [A; N] {
    #[inline]
    fn eq(&self, other: &[B; N]) -> bool {
        *self.as_slice() == *other.as_slice()
    }
}

impl<A: PartialEq<B>, B, const N: usize> PartialEq<[B]> for [A; N] {
    #[inline]
    fn eq(&self, other: &[B]) -> bool {
        *self.as_slice() == *other
    }
}

impl<A: PartialEq<B>, B, const N: usize> PartialEq<[B; N]> for [A] {
    #[inline]
    fn eq(&self, other: &[B; N]) -> bool {
        *self == *other.as_slice()
    }
}

impl<A: PartialEq<B>, B, const N: usize> PartialEq<&[B]> for [A; N] {
    #[inline]
    fn eq(&self, other: &&[B]) -> bool {
        *self.as_slice() == **other
    }
}

impl<A: PartialEq<B>, B, const N: usize> PartialEq<[B; N]> for &[A] {
    #[inline]
    fn eq(&self, other: &[B; N]) -> bool {
        **self == *other.as_slice()
    }
}

impl<T: Eq, const N: usize> Eq for [T; N] {}

impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {
    #[inline]
    fn partial_cmp(&self, other: &[T; N]) -> Option<Ordering> {
        PartialOrd::partial_cmp(self.as_slice(), other.as_slice())
    }
}

impl<T: Ord, const N: usize> Ord for [T; N] {
    #[inline]
    fn cmp(&self, other: &[T; N]) -> Ordering {
        Ord::cmp(self.as_slice(), other.as_slice())
    }
}

impl<T: fmt::Debug, const N: usize> fmt::Debug for [T; N] {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_slice(), f)
    }
}

impl<T, const N: usize> AsRef<[T]> for [T; N] {
    #[inline]
    fn as_ref(&self) -> &[T] {
        self
    }
}

impl<T, const N: usize> AsMut<[T]> for [T; N] {
    #[inline]
    fn as_mut(&mut self) -> &mut [T] {
        self
    }
}

impl<T, const N: usize> Borrow<[T]> for [T; N] {
    #[inline]
    fn borrow(&self) -> &[T] {
        self
    }
}

impl<T, const N: usize> BorrowMut<[T]> for [T; N] {
    #[inline]
    fn borrow_mut(&mut self) -> &mut [T] {
        self
    }
}

/// The slice does not have as many elements as the array.
pub struct TryFromSliceError(());

impl fmt::Debug for TryFromSliceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TryFromSliceError").field(&self.0).finish()
    }
}

impl fmt::Display for TryFromSliceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("could not convert slice to array")
    }
}

impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] {
    type Error = TryFromSliceError;

    fn try_from(slice: &[T]) -> Result<[T; N], TryFromSliceError> {
        if slice.len() == N {
            Ok(unsafe { intrinsics::read(slice.as_ptr() as *const [T; N]) })
        } else {
            Err(TryFromSliceError(()))
        }
    }
}

impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;

    fn try_from(slice: &'a [T]) -> Result<&'a [T; N], TryFromSliceError> {
        if slice.len() == N {
            Ok(unsafe { &*(slice.as_ptr() as *const [T; N]) })
        } else {
            Err(TryFromSliceError(()))
        }
    }
}

impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
    type Error = Vec<T>;

    fn try_from(vec: Vec<T>) -> Result<[T; N], Vec<T>> {
        if vec.len() != N {
            return Err(vec);
        }
        let mut vec = vec;
        unsafe {
            vec.set_len(0);
            Ok(intrinsics::read(vec.as_ptr() as *const [T; N]))
        }
    }
}
