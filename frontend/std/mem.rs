//! Whole values: their size, and moving them without running their drop.
use crate::intrinsics;
use crate::ops::{Deref, DerefMut};

#[inline]
#[must_use]
pub const fn size_of<T>() -> usize {
    intrinsics::size_of::<T>()
}

#[inline]
#[must_use]
pub const fn align_of<T>() -> usize {
    intrinsics::align_of::<T>()
}

#[inline]
#[must_use]
pub const fn size_of_val<T: ?Sized>(val: &T) -> usize {
    unsafe { intrinsics::size_of_val(val as *const T) }
}

#[inline]
#[must_use]
pub const fn align_of_val<T: ?Sized>(val: &T) -> usize {
    unsafe { intrinsics::align_of_val(val as *const T) }
}

#[inline]
#[must_use]
pub const fn needs_drop<T: ?Sized>() -> bool {
    intrinsics::needs_drop::<T>()
}

#[inline]
pub const fn swap<T>(x: &mut T, y: &mut T) {
    unsafe {
        let old_x = intrinsics::read(x);
        intrinsics::copy_nonoverlapping(y as *const T, x, 1);
        intrinsics::write(y, old_x);
    }
}

#[inline]
#[must_use]
pub const fn replace<T>(dest: &mut T, src: T) -> T {
    unsafe {
        let old = intrinsics::read(dest);
        intrinsics::write(dest, src);
        old
    }
}

#[inline]
pub fn take<T: Default>(dest: &mut T) -> T {
    replace(dest, T::default())
}

/// Takes the value and does nothing: it dies at the end of this function.
#[inline]
#[lang = "mem_drop"]
pub fn drop<T>(_x: T) {}

#[inline]
#[lang = "mem_forget"]
pub const fn forget<T>(t: T) {
    intrinsics::forget(t)
}

#[inline]
pub const unsafe fn zeroed<T>() -> T {
    let mut value = MaybeUninit::<T>::uninit();
    intrinsics::write_bytes(value.as_mut_ptr(), 0, 1);
    value.assume_init()
}

pub use crate::intrinsics::transmute;

/// Which variant a value is, without its payload.
pub struct Discriminant<T> {
    tag: isize,
    of: crate::marker::PhantomData<fn() -> T>,
}

#[inline]
#[lang = "mem_discriminant"]
pub const fn discriminant<T>(v: &T) -> Discriminant<T> {
    Discriminant { tag: intrinsics::discriminant_value(v) as isize, of: crate::marker::PhantomData }
}

impl<T> Clone for Discriminant<T> {
    fn clone(&self) -> Discriminant<T> {
        *self
    }
}

impl<T> Copy for Discriminant<T> {}

impl<T> PartialEq for Discriminant<T> {
    fn eq(&self, other: &Discriminant<T>) -> bool {
        self.tag == other.tag
    }
}

impl<T> Eq for Discriminant<T> {}

impl<T> crate::hash::Hash for Discriminant<T> {
    fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {
        self.tag.hash(state)
    }
}

impl<T> crate::fmt::Debug for Discriminant<T> {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
        f.debug_tuple("Discriminant").field(&self.tag).finish()
    }
}

/// A value whose drop never runs by itself.
#[lang = "manually_drop"]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ManuallyDrop<T: ?Sized> {
    value: T,
}

impl<T> ManuallyDrop<T> {
    #[inline]
    #[must_use]
    pub const fn new(value: T) -> ManuallyDrop<T> {
        ManuallyDrop { value: value }
    }

    #[inline]
    pub const fn into_inner(slot: ManuallyDrop<T>) -> T {
        slot.value
    }

    #[inline]
    #[must_use]
    pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T {
        intrinsics::read(&slot.value)
    }
}

impl<T: ?Sized> ManuallyDrop<T> {
    #[inline]
    pub unsafe fn drop(slot: &mut ManuallyDrop<T>) {
        intrinsics::drop_in_place(&mut slot.value as *mut T)
    }
}

impl<T: ?Sized> Deref for ManuallyDrop<T> {
    type Target = T;
    #[inline]
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: ?Sized> DerefMut for ManuallyDrop<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

/// Room for a `T` that may not hold one yet.
#[lang = "maybe_uninit"]
pub struct MaybeUninit<T> {
    value: ManuallyDrop<T>,
}

impl<T> MaybeUninit<T> {
    #[inline]
    #[must_use]
    pub const fn new(val: T) -> MaybeUninit<T> {
        MaybeUninit { value: ManuallyDrop::new(val) }
    }

    #[inline]
    #[must_use]
    pub const fn uninit() -> MaybeUninit<T> {
        unsafe { intrinsics::uninit() }
    }

    #[inline]
    pub const fn write(&mut self, val: T) -> &mut T {
        unsafe {
            intrinsics::write(self.as_mut_ptr(), val);
            &mut *self.as_mut_ptr()
        }
    }

    #[inline]
    pub const fn as_ptr(&self) -> *const T {
        self as *const MaybeUninit<T> as *const T
    }

    #[inline]
    pub const fn as_mut_ptr(&mut self) -> *mut T {
        self as *mut MaybeUninit<T> as *mut T
    }

    #[inline]
    pub const unsafe fn assume_init(self) -> T {
        ManuallyDrop::into_inner(self.value)
    }

    #[inline]
    pub const unsafe fn assume_init_read(&self) -> T {
        intrinsics::read(self.as_ptr())
    }

    #[inline]
    pub const unsafe fn assume_init_ref(&self) -> &T {
        &*self.as_ptr()
    }

    #[inline]
    pub const unsafe fn assume_init_mut(&mut self) -> &mut T {
        &mut *self.as_mut_ptr()
    }

    #[inline]
    pub unsafe fn assume_init_drop(&mut self) {
        intrinsics::drop_in_place(self.as_mut_ptr())
    }
}

impl<T: crate::fmt::Debug + ?Sized> crate::fmt::Debug for ManuallyDrop<T> {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
        f.debug_struct("ManuallyDrop").field("value", &MaybeDangling(&self.value)).finish()
    }
}

/// What real std keeps a value in that may be gone.
#[derive(Debug)]
struct MaybeDangling<'a, T: ?Sized>(&'a T);
