//! Pointers that are never null.
use crate::convert::From;
use crate::fmt;
use crate::intrinsics;
use crate::marker::PhantomData;
use super::{dangling, read, write};

/// A pointer that is never null, so that an `Option` of it needs no extra byte.
#[fleck::nonnull]
pub struct NonNull<T: ?Sized> {
    pointer: *const T,
}

impl<T> NonNull<T> {
    #[inline]
    #[must_use]
    pub const fn dangling() -> NonNull<T> {
        NonNull { pointer: dangling() }
    }

    #[inline]
    pub const fn new(ptr: *mut T) -> Option<NonNull<T>> {
        if ptr.is_null() { None } else { Some(NonNull { pointer: ptr as *const T }) }
    }

    #[inline]
    #[must_use]
    pub const unsafe fn add(self, count: usize) -> NonNull<T> {
        NonNull { pointer: intrinsics::offset(self.pointer, count as isize) }
    }

    #[inline]
    pub const unsafe fn read(self) -> T {
        intrinsics::read(self.pointer)
    }

    #[inline]
    pub const unsafe fn write(self, val: T) {
        intrinsics::write(self.pointer as *mut T, val)
    }

    #[inline]
    pub const fn cast<U>(self) -> NonNull<U> {
        NonNull { pointer: self.pointer as *const U }
    }
}

impl<T: ?Sized> NonNull<T> {
    #[inline]
    pub const unsafe fn new_unchecked(ptr: *mut T) -> NonNull<T> {
        NonNull { pointer: ptr as *const T }
    }

    #[inline]
    #[must_use]
    pub const fn as_ptr(self) -> *mut T {
        self.pointer as *mut T
    }

    #[inline]
    #[must_use]
    pub const unsafe fn as_ref<'a>(&self) -> &'a T {
        &*self.pointer
    }

    #[inline]
    #[must_use]
    pub const unsafe fn as_mut<'a>(&mut self) -> &'a mut T {
        &mut *(self.pointer as *mut T)
    }
}

impl<T> NonNull<[T]> {
    #[inline]
    #[must_use]
    pub const fn len(self) -> usize {
        intrinsics::slice_len(self.pointer)
    }

    #[inline]
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }
}

impl<T: ?Sized> From<&mut T> for NonNull<T> {
    #[inline]
    fn from(r: &mut T) -> NonNull<T> {
        NonNull { pointer: r as *mut T as *const T }
    }
}

impl<T: ?Sized> From<&T> for NonNull<T> {
    #[inline]
    fn from(r: &T) -> NonNull<T> {
        NonNull { pointer: r as *const T }
    }
}

impl<T: ?Sized> Clone for NonNull<T> {
    #[inline]
    fn clone(&self) -> NonNull<T> {
        *self
    }
}

impl<T: ?Sized> Copy for NonNull<T> {}

impl<T> PartialEq for NonNull<T> {
    #[inline]
    fn eq(&self, other: &NonNull<T>) -> bool {
        self.pointer == other.pointer
    }
}

impl<T> Eq for NonNull<T> {}

impl<T> fmt::Debug for NonNull<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&self.pointer, f)
    }
}

/// A non-null pointer that owns what it points to.
#[fleck::nonnull]
pub(crate) struct Unique<T: ?Sized> {
    pointer: *const T,
    owns: PhantomData<T>,
}

unsafe impl<T: ?Sized + Send> Send for Unique<T> {}
unsafe impl<T: ?Sized + Sync> Sync for Unique<T> {}

impl<T> Unique<T> {
    #[inline]
    pub const fn dangling() -> Unique<T> {
        Unique { pointer: dangling(), owns: PhantomData }
    }
}

impl<T: ?Sized> Unique<T> {
    #[inline]
    pub const unsafe fn new_unchecked(ptr: *mut T) -> Unique<T> {
        Unique { pointer: ptr as *const T, owns: PhantomData }
    }

    #[inline]
    pub const fn as_ptr(self) -> *mut T {
        self.pointer as *mut T
    }
}

impl<T: ?Sized> Clone for Unique<T> {
    #[inline]
    fn clone(&self) -> Unique<T> {
        *self
    }
}

impl<T: ?Sized> Copy for Unique<T> {}
