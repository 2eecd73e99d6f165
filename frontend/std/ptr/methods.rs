//! The methods of raw pointers.
use crate::cmp::{Eq, Ordering, PartialEq, PartialOrd};
use crate::intrinsics;
use super::{drop_in_place, read, replace, swap, write, write_bytes};

impl<T: ?Sized> *const T {
    #[inline]
    pub const fn is_null(self) -> bool {
        self as *const u8 as usize == 0
    }
}

impl<T> *const T {

    #[inline]
    pub const fn cast<U>(self) -> *const U {
        self as *const U
    }

    #[inline]
    pub const fn cast_mut(self) -> *mut T {
        self as *mut T
    }

    #[inline]
    #[must_use]
    pub fn addr(self) -> usize {
        self as usize
    }

    #[inline]
    #[must_use]
    pub const unsafe fn add(self, count: usize) -> *const T {
        intrinsics::offset(self, count as isize)
    }

    #[inline]
    #[must_use]
    pub const unsafe fn sub(self, count: usize) -> *const T {
        intrinsics::offset(self, intrinsics::wrapping_sub(0, count as isize))
    }

    #[inline]
    #[must_use]
    pub const unsafe fn offset(self, count: isize) -> *const T {
        intrinsics::offset(self, count)
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_add(self, count: usize) -> *const T {
        unsafe { intrinsics::offset(self, count as isize) }
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_sub(self, count: usize) -> *const T {
        unsafe { intrinsics::offset(self, intrinsics::wrapping_sub(0, count as isize)) }
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_offset(self, count: isize) -> *const T {
        unsafe { intrinsics::offset(self, count) }
    }

    #[inline]
    pub const unsafe fn offset_from(self, origin: *const T) -> isize {
        intrinsics::ptr_offset_from(self, origin)
    }

    #[inline]
    pub const unsafe fn read(self) -> T {
        intrinsics::read(self)
    }

    #[inline]
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize) {
        intrinsics::copy(self, dest, count)
    }

    #[inline]
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) {
        intrinsics::copy_nonoverlapping(self, dest, count)
    }

    #[inline]
    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T> {
        if self.is_null() { None } else { Some(&*self) }
    }
}

impl<T: ?Sized> *mut T {
    #[inline]
    pub const fn is_null(self) -> bool {
        self as *mut u8 as usize == 0
    }
}

impl<T> *mut T {

    #[inline]
    pub const fn cast<U>(self) -> *mut U {
        self as *mut U
    }

    #[inline]
    pub const fn cast_const(self) -> *const T {
        self as *const T
    }

    #[inline]
    #[must_use]
    pub fn addr(self) -> usize {
        self as usize
    }

    #[inline]
    #[must_use]
    pub const unsafe fn add(self, count: usize) -> *mut T {
        intrinsics::offset_mut(self, count as isize)
    }

    #[inline]
    #[must_use]
    pub const unsafe fn sub(self, count: usize) -> *mut T {
        intrinsics::offset_mut(self, intrinsics::wrapping_sub(0, count as isize))
    }

    #[inline]
    #[must_use]
    pub const unsafe fn offset(self, count: isize) -> *mut T {
        intrinsics::offset_mut(self, count)
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_add(self, count: usize) -> *mut T {
        unsafe { intrinsics::offset_mut(self, count as isize) }
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_sub(self, count: usize) -> *mut T {
        unsafe { intrinsics::offset_mut(self, intrinsics::wrapping_sub(0, count as isize)) }
    }

    #[inline]
    #[must_use]
    pub const fn wrapping_offset(self, count: isize) -> *mut T {
        unsafe { intrinsics::offset_mut(self, count) }
    }

    #[inline]
    pub const unsafe fn offset_from(self, origin: *const T) -> isize {
        intrinsics::ptr_offset_from(self as *const T, origin)
    }

    #[inline]
    pub const unsafe fn read(self) -> T {
        intrinsics::read(self as *const T)
    }

    #[inline]
    pub const unsafe fn write(self, val: T) {
        intrinsics::write(self, val)
    }

    #[inline]
    pub const unsafe fn replace(self, src: T) -> T {
        replace(self, src)
    }

    #[inline]
    pub const unsafe fn swap(self, with: *mut T) {
        swap(self, with)
    }

    #[inline]
    pub const unsafe fn write_bytes(self, val: u8, count: usize) {
        intrinsics::write_bytes(self, val, count)
    }

    #[inline]
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize) {
        intrinsics::copy(self as *const T, dest, count)
    }

    #[inline]
    pub const unsafe fn copy_from(self, src: *const T, count: usize) {
        intrinsics::copy(src, self, count)
    }

    #[inline]
    pub const unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize) {
        intrinsics::copy_nonoverlapping(src, self, count)
    }

    #[inline]
    pub unsafe fn drop_in_place(self) {
        intrinsics::drop_in_place(self)
    }

    #[inline]
    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T> {
        if self.is_null() { None } else { Some(&*self) }
    }

    #[inline]
    pub const unsafe fn as_mut<'a>(self) -> Option<&'a mut T> {
        if self.is_null() { None } else { Some(&mut *self) }
    }
}

impl<T> PartialOrd for *const T {
    #[inline]
    fn partial_cmp(&self, other: &*const T) -> Option<Ordering> {
        Some((*self as usize).cmp(&(*other as usize)))
    }
}

impl<T> PartialOrd for *mut T {
    #[inline]
    fn partial_cmp(&self, other: &*mut T) -> Option<Ordering> {
        Some((*self as usize).cmp(&(*other as usize)))
    }
}

impl<T> *const [T] {
    #[inline]
    #[must_use]
    pub const fn len(self) -> usize {
        intrinsics::slice_len(self)
    }

    #[inline]
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }
}

impl<T> PartialEq for *const [T] {
    #[inline]
    fn eq(&self, other: &*const [T]) -> bool {
        *self as *const T == *other as *const T && self.len() == other.len()
    }
}

impl<T> Eq for *const [T] {}

impl<T> *mut [T] {
    #[inline]
    #[must_use]
    pub const fn len(self) -> usize {
        intrinsics::slice_len(self as *const [T])
    }

    #[inline]
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }
}

impl<T> PartialEq for *mut [T] {
    #[inline]
    fn eq(&self, other: &*mut [T]) -> bool {
        *self as *const T == *other as *const T && self.len() == other.len()
    }
}

impl<T> Eq for *mut [T] {}
