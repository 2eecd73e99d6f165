//! Blocks of the heap, by hand.
use crate::fmt;
use crate::intrinsics;

/// Size and alignment of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    size: usize,
    align: usize,
}

#[derive(Clone, PartialEq, Eq)]
pub struct LayoutError(());

impl Layout {
    #[inline]
    #[must_use]
    pub const fn new<T>() -> Layout {
        Layout { size: intrinsics::size_of::<T>(), align: intrinsics::align_of::<T>() }
    }

    #[inline]
    #[must_use]
    pub const fn for_value<T: ?Sized>(t: &T) -> Layout {
        Layout { size: crate::mem::size_of_val(t), align: crate::mem::align_of_val(t) }
    }

    #[inline]
    pub const fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError> {
        if align.is_power_of_two() && size <= isize::MAX as usize - (align - 1) {
            Ok(Layout { size: size, align: align })
        } else {
            Err(LayoutError(()))
        }
    }

    #[inline]
    #[must_use]
    pub const unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Layout {
        Layout { size: size, align: align }
    }

    #[inline]
    pub const fn array<T>(n: usize) -> Result<Layout, LayoutError> {
        match intrinsics::size_of::<T>().checked_mul(n) {
            Some(size) => Layout::from_size_align(size, intrinsics::align_of::<T>()),
            None => Err(LayoutError(())),
        }
    }

    #[inline]
    #[must_use]
    pub const fn size(&self) -> usize {
        self.size
    }

    #[inline]
    #[must_use]
    pub const fn align(&self) -> usize {
        self.align
    }
}

impl fmt::Debug for LayoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LayoutError")
    }
}

impl fmt::Display for LayoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid parameters to Layout::from_size_align")
    }
}

#[inline]
#[must_use]
pub unsafe fn alloc(layout: Layout) -> *mut u8 {
    intrinsics::allocate(layout.size, layout.align)
}

#[inline]
#[must_use]
pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8 {
    intrinsics::allocate_zeroed(layout.size, layout.align)
}

#[inline]
pub unsafe fn dealloc(ptr: *mut u8, layout: Layout) {
    intrinsics::deallocate(ptr, layout.size, layout.align)
}

#[inline]
#[must_use]
pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
    intrinsics::reallocate(ptr, layout.size, layout.align, new_size)
}

pub fn handle_alloc_error(layout: Layout) -> ! {
    let _ = layout;
    intrinsics::abort()
}
