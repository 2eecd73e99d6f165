//! Arrays: a fixed number of elements, side by side.
use crate::intrinsics;
use crate::ops::{Index, IndexMut};

mod cmp;
mod convert;
mod default;
mod iter;

pub use self::convert::TryFromSliceError;
pub use self::iter::IntoIter;

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
        // After a panic of `f` its results are dropped before what is left of the array.
        let mut rest = self.into_iter();
        let mut filling = Filling::new();
        while let Some(element) = rest.next() {
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
