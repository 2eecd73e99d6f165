//! Raw pointers.
use crate::cmp::Ordering;
use crate::fmt;
use crate::intrinsics;
use crate::marker::PhantomData;

#[inline]
pub const fn null<T>() -> *const T {
    0usize as *const T
}

#[inline]
pub const fn null_mut<T>() -> *mut T {
    0usize as *mut T
}

#[inline]
pub const fn dangling<T>() -> *const T {
    intrinsics::align_of::<T>() as *const T
}

#[inline]
pub const fn dangling_mut<T>() -> *mut T {
    intrinsics::align_of::<T>() as *mut T
}

#[inline]
pub const unsafe fn read<T>(src: *const T) -> T {
    intrinsics::read(src)
}

#[inline]
pub const unsafe fn write<T>(dst: *mut T, src: T) {
    intrinsics::write(dst, src)
}

#[inline]
pub const unsafe fn replace<T>(dst: *mut T, src: T) -> T {
    let old = intrinsics::read(dst);
    intrinsics::write(dst, src);
    old
}

#[inline]
pub const unsafe fn swap<T>(x: *mut T, y: *mut T) {
    let old_x = intrinsics::read(x);
    intrinsics::copy(y as *const T, x, 1);
    intrinsics::write(y, old_x);
}

#[inline]
pub const unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize) {
    intrinsics::copy(src, dst, count)
}

#[inline]
pub const unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) {
    intrinsics::copy_nonoverlapping(src, dst, count)
}

#[inline]
pub const unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize) {
    intrinsics::write_bytes(dst, val, count)
}

#[lang = "drop_in_place"]
#[inline]
pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T) {
    intrinsics::drop_in_place(to_drop)
}

#[inline]
pub const fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T] {
    intrinsics::slice_from_raw_parts(data, len)
}

#[inline]
pub const fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T] {
    intrinsics::slice_from_raw_parts_mut(data, len)
}

/// Do both point to the same place? (For fat pointers the addresses are compared, and the metadata too.)
#[inline]
#[must_use]
pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool {
    a as *const u8 as usize == b as *const u8 as usize
        && unsafe { intrinsics::size_of_val(a) == intrinsics::size_of_val(b) }
}

#[inline]
#[must_use]
pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool {
    p as *const u8 as usize == q as *const u8 as usize
}

#[inline]
#[must_use]
pub const fn from_ref<T: ?Sized>(r: &T) -> *const T {
    r as *const T
}

#[inline]
#[must_use]
pub const fn from_mut<T: ?Sized>(r: &mut T) -> *mut T {
    r as *mut T
}

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

unsafe impl<T: ?Sized + Send> Send for Unique<T> {}
unsafe impl<T: ?Sized + Sync> Sync for Unique<T> {}

impl<T: ?Sized> Clone for Unique<T> {
    #[inline]
    fn clone(&self) -> Unique<T> {
        *self
    }
}

impl<T: ?Sized> Copy for Unique<T> {}
