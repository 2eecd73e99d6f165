//! `collect` of what came out of a vector into a vector: what each element has become is written over those that
//! have gone by, and the new vector has the block of the old one.
use crate::intrinsics;
use super::into_iter::IntoIter;
use super::Vec;

/// The vector on its way out that all items of an iterator come from, each from at least one element. Adapters hand it
/// on (`Iterator::__in_place_source`). It is valid while the iterator stays where it is.
pub struct Source {
    start: *mut u8,
    bytes: usize,
    element_size: usize,
    element_align: usize,
    iter: *mut u8,
    leave: unsafe fn(*mut u8),
}

impl Source {
    pub(super) fn of<T>(iter: &mut IntoIter<T>) -> Source {
        Source {
            start: iter.buf.as_ptr() as *mut u8,
            bytes: iter.cap * intrinsics::size_of::<T>(),
            element_size: intrinsics::size_of::<T>(),
            element_align: intrinsics::align_of::<T>(),
            iter: iter as *mut IntoIter<T> as *mut u8,
            leave: leave::<T>,
        }
    }

    /// Is there room for a `T` where an element was, and will the block be freed as what it is?
    fn has_room_for<T>(&self) -> bool {
        let size = intrinsics::size_of::<T>();
        size != 0 && self.element_size >= size && self.element_align == intrinsics::align_of::<T>()
    }
}

/// The elements that are left die; the block is no longer the iterator's.
unsafe fn leave<T>(iter: *mut u8) {
    let iter = unsafe { &mut *(iter as *mut IntoIter<T>) };
    let rest = iter.as_mut_slice() as *mut [T];
    intrinsics::forget(crate::mem::replace(iter, Vec::new().into_iter()));
    unsafe { intrinsics::drop_in_place(rest) }
}

/// What was written so far. When it dies in a panic, so do these elements, and the block if the iterator has left it.
struct Written<T> {
    start: *mut T,
    len: usize,
    bytes: usize,
    align: usize,
    owns_block: bool,
}

impl<T> Written<T> {
    fn into_vec(self) -> Vec<T> {
        let (start, len, bytes, align) = (self.start, self.len, self.bytes, self.align);
        intrinsics::forget(self);
        let size = intrinsics::size_of::<T>();
        let capacity = bytes / size;
        unsafe {
            if bytes == 0 {
                Vec::new()
            } else if capacity * size != bytes {
                let fitting = intrinsics::reallocate(start as *mut u8, bytes, align, capacity * size);
                Vec::from_raw_parts(fitting as *mut T, len, capacity)
            } else {
                Vec::from_raw_parts(start, len, capacity)
            }
        }
    }
}

impl<T> Drop for Written<T> {
    fn drop(&mut self) {
        unsafe {
            intrinsics::drop_in_place(intrinsics::slice_from_raw_parts_mut(self.start, self.len));
            if self.owns_block && self.bytes != 0 {
                intrinsics::deallocate(self.start as *mut u8, self.bytes, self.align);
            }
        }
    }
}

/// The items of `iter` in the block that they come from, or the iterator again if they do not fit in there.
pub(super) fn collect_in_place<T, I: Iterator<Item = T>>(iter: I) -> Result<Vec<T>, I> {
    let mut iter = iter;
    let source = match iter.__in_place_source() {
        Some(source) => source,
        None => return Err(iter),
    };
    if !source.has_room_for::<T>() {
        return Err(iter);
    }
    let start = source.start as *mut T;
    let mut written =
        Written { start: start, len: 0, bytes: source.bytes, align: source.element_align, owns_block: false };
    while let Some(item) = iter.next() {
        unsafe { intrinsics::write(start.add(written.len), item) };
        written.len += 1;
    }
    written.owns_block = true;
    unsafe { (source.leave)(source.iter) };
    Ok(written.into_vec())
}

impl<T> IntoIter<T> {
    /// What is left as a vector: in the same block, unless that is more than half empty.
    pub(super) fn into_rest(self) -> Vec<T> {
        let mut iter = self;
        let left = iter.len();
        let mut rest = Vec::new();
        if iter.at == iter.buf.as_ptr() as *const T || left >= iter.cap / 2 {
            unsafe {
                intrinsics::copy(iter.at, iter.buf.as_ptr(), left);
                rest = Vec::from_raw_parts(iter.buf.as_ptr(), left, iter.cap);
            }
        } else {
            rest.reserve(left);
            unsafe {
                intrinsics::copy_nonoverlapping(iter.at, rest.as_mut_ptr(), left);
                rest.len = left;
            }
            iter.end = iter.at;
            return rest;
        }
        intrinsics::forget(iter);
        rest
    }
}
