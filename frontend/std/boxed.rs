//! `Box`: one value in a heap block of its own. Dropping the contents and moving out of `*b` are the language's
//! part; what is here is ordinary.
use crate::cmp::Ordering;
use crate::fmt;
use crate::intrinsics;
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut};
use crate::ptr::Unique;

#[lang = "owned_box"]
pub struct Box<T: ?Sized>(Unique<T>);

impl<T> Box<T> {
    #[inline]
    #[must_use]
    pub fn new(x: T) -> Box<T> {
        let size = intrinsics::size_of::<T>();
        let align = intrinsics::align_of::<T>();
        unsafe {
            let block = if size == 0 { align as *mut T } else { intrinsics::allocate(size, align) as *mut T };
            intrinsics::write(block, x);
            Box(Unique::new_unchecked(block))
        }
    }

    #[inline]
    #[must_use]
    pub fn new_uninit() -> Box<MaybeUninit<T>> {
        let size = intrinsics::size_of::<T>();
        let align = intrinsics::align_of::<T>();
        unsafe {
            let block = if size == 0 { align as *mut u8 } else { intrinsics::allocate(size, align) };
            Box(Unique::new_unchecked(block as *mut MaybeUninit<T>))
        }
    }
}

impl<T: ?Sized> Box<T> {
    #[inline]
    #[must_use]
    pub unsafe fn from_raw(raw: *mut T) -> Box<T> {
        Box(Unique::new_unchecked(raw))
    }

    #[inline]
    #[must_use]
    pub fn into_raw(b: Box<T>) -> *mut T {
        let raw = b.0.as_ptr();
        intrinsics::forget(b);
        raw
    }

    #[inline]
    pub fn leak<'a>(b: Box<T>) -> &'a mut T
    where
        T: 'a,
    {
        unsafe { &mut *Box::into_raw(b) }
    }

    #[inline]
    fn as_ptr(b: &Box<T>) -> *const T {
        b.0.as_ptr() as *const T
    }
}

/// Last part of a box's drop glue: gives the block back.
#[lang = "box_free"]
#[inline]
unsafe fn box_free<T: ?Sized>(block: *mut T) {
    let size = intrinsics::size_of_val(block as *const T);
    if size != 0 {
        intrinsics::deallocate(block as *mut u8, size, intrinsics::align_of_val(block as *const T));
    }
}

impl<T: ?Sized> Deref for Box<T> {
    type Target = T;
    #[inline]
    fn deref(&self) -> &T {
        &**self
    }
}

impl<T: ?Sized> DerefMut for Box<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        &mut **self
    }
}

impl<T: ?Sized> AsRef<T> for Box<T> {
    #[inline]
    fn as_ref(&self) -> &T {
        &**self
    }
}

impl<T: ?Sized> AsMut<T> for Box<T> {
    #[inline]
    fn as_mut(&mut self) -> &mut T {
        &mut **self
    }
}

impl<T: ?Sized> crate::borrow::Borrow<T> for Box<T> {
    #[inline]
    fn borrow(&self) -> &T {
        &**self
    }
}

impl<T: Clone> Clone for Box<T> {
    #[inline]
    fn clone(&self) -> Box<T> {
        Box::new((**self).clone())
    }

    // The block stays.
    #[inline]
    fn clone_from(&mut self, source: &Box<T>) {
        (**self).clone_from(&**source)
    }
}

impl<T: Clone> Clone for Box<[T]> {
    fn clone(&self) -> Box<[T]> {
        self.to_vec().into_boxed_slice()
    }

    fn clone_from(&mut self, source: &Box<[T]>) {
        if self.len() == source.len() {
            self.clone_from_slice(source);
        } else {
            *self = source.clone();
        }
    }
}

impl Clone for Box<str> {
    fn clone(&self) -> Box<str> {
        String::from(&**self).into_boxed_str()
    }
}

impl<T: Default> Default for Box<T> {
    #[inline]
    fn default() -> Box<T> {
        Box::new(T::default())
    }
}

impl<T> From<T> for Box<T> {
    #[inline]
    fn from(t: T) -> Box<T> {
        Box::new(t)
    }
}

impl<T: Clone> From<&[T]> for Box<[T]> {
    fn from(slice: &[T]) -> Box<[T]> {
        slice.to_vec().into_boxed_slice()
    }
}

impl<T> From<Vec<T>> for Box<[T]> {
    fn from(v: Vec<T>) -> Box<[T]> {
        v.into_boxed_slice()
    }
}

impl From<&str> for Box<str> {
    fn from(s: &str) -> Box<str> {
        String::from(s).into_boxed_str()
    }
}

impl From<String> for Box<str> {
    fn from(s: String) -> Box<str> {
        s.into_boxed_str()
    }
}

impl<T> FromIterator<T> for Box<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Box<[T]> {
        let v: Vec<T> = FromIterator::from_iter(iter);
        v.into_boxed_slice()
    }
}

impl<T: ?Sized + PartialEq> PartialEq for Box<T> {
    #[inline]
    fn eq(&self, other: &Box<T>) -> bool {
        PartialEq::eq(&**self, &**other)
    }
}

impl<T: ?Sized + Eq> Eq for Box<T> {}

impl<T: ?Sized + PartialOrd> PartialOrd for Box<T> {
    #[inline]
    fn partial_cmp(&self, other: &Box<T>) -> Option<Ordering> {
        PartialOrd::partial_cmp(&**self, &**other)
    }
}

impl<T: ?Sized + Ord> Ord for Box<T> {
    #[inline]
    fn cmp(&self, other: &Box<T>) -> Ordering {
        Ord::cmp(&**self, &**other)
    }
}

impl<T: ?Sized + crate::hash::Hash> crate::hash::Hash for Box<T> {
    fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {
        (**self).hash(state)
    }
}

impl<T: ?Sized + fmt::Display> fmt::Display for Box<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for Box<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl<T: ?Sized> fmt::Pointer for Box<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&Box::as_ptr(self), f)
    }
}

impl<I: Iterator + ?Sized> Iterator for Box<I> {
    type Item = I::Item;
    #[inline]
    fn next(&mut self) -> Option<I::Item> {
        (**self).next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (**self).size_hint()
    }
}

impl<T> Default for Box<[T]> {
    fn default() -> Box<[T]> {
        Vec::new().into_boxed_slice()
    }
}

impl Default for Box<str> {
    fn default() -> Box<str> {
        Box::from("")
    }
}

impl<T, const N: usize> From<[T; N]> for Box<[T]> {
    fn from(array: [T; N]) -> Box<[T]> {
        Vec::from(array).into_boxed_slice()
    }
}

impl<'a, T> IntoIterator for &'a Box<[T]> {
    type Item = &'a T;
    type IntoIter = crate::slice::Iter<'a, T>;

    fn into_iter(self) -> crate::slice::Iter<'a, T> {
        self.iter()
    }
}

impl<T> IntoIterator for Box<[T]> {
    type Item = T;
    type IntoIter = crate::vec::IntoIter<T>;
    fn into_iter(self) -> crate::vec::IntoIter<T> {
        self.into_vec().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a mut Box<[T]> {
    type Item = &'a mut T;
    type IntoIter = crate::slice::IterMut<'a, T>;
    fn into_iter(self) -> crate::slice::IterMut<'a, T> {
        self.iter_mut()
    }
}

impl<T: Clone> From<&mut [T]> for Box<[T]> {
    fn from(slice: &mut [T]) -> Box<[T]> {
        slice.to_vec().into_boxed_slice()
    }
}

impl From<Box<str>> for Box<[u8]> {
    fn from(s: Box<str>) -> Box<[u8]> {
        String::from(s).into_bytes().into_boxed_slice()
    }
}

impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        (**self).next_back()
    }
}

impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for Box<I> {}
