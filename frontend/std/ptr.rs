//! Raw pointers.
use crate::intrinsics;

mod functions;
mod methods;
mod non_null;

pub use self::non_null::NonNull;
pub(crate) use self::non_null::Unique;

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
