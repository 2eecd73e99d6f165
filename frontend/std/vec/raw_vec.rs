//! The buffer of a vector: memory for elements, of which it knows nothing.
use crate::intrinsics;
use crate::panicking::panic;
use crate::ptr::Unique;

/// How many elements the buffer has room for. A buffer is at most half the address space, so the top half of the
/// numbers never occurs; `Option<Vec<T>>` uses one of those for `None`.
#[fleck::valid_range(0, 0x7fff_ffff_ffff_ffff)]
struct Cap(usize);

/// The buffer of a vector: owns the memory, knows nothing of which elements are alive.
struct RawVec<T> {
    cap: Cap,
    ptr: Unique<T>,
}

impl<T> RawVec<T> {
    #[inline]
    const fn new() -> RawVec<T> {
        RawVec { cap: Cap(0), ptr: Unique::dangling() }
    }

    #[track_caller]
    fn with_capacity(capacity: usize) -> RawVec<T> {
        if capacity == 0 || intrinsics::size_of::<T>() == 0 {
            return RawVec::new();
        }
        let size = RawVec::<T>::bytes(capacity);
        unsafe {
            let block = intrinsics::allocate(size, intrinsics::align_of::<T>());
            RawVec { cap: Cap(capacity), ptr: Unique::new_unchecked(block as *mut T) }
        }
    }

    /// The size of a buffer for `capacity` elements.
    #[track_caller]
    fn bytes(capacity: usize) -> usize {
        match intrinsics::size_of::<T>().checked_mul(capacity) {
            Some(size) => {
                if size > isize::MAX as usize {
                    panic("capacity overflow")
                }
                size
            }
            None => panic("capacity overflow"),
        }
    }

    /// Whether `len + additional` elements may be in one buffer.
    pub(crate) fn can_hold(len: usize, additional: usize) -> bool {
        match len.checked_add(additional) {
            Some(required) => match intrinsics::size_of::<T>().checked_mul(required) {
                Some(size) => size <= isize::MAX as usize,
                None => false,
            },
            None => false,
        }
    }

    #[inline]
    const fn capacity(&self) -> usize {
        if intrinsics::size_of::<T>() == 0 { usize::MAX } else { self.cap.0 }
    }

    /// A vector that grows starts with room for this many.
    #[inline]
    fn min_non_zero_cap() -> usize {
        let size = intrinsics::size_of::<T>();
        if size == 1 {
            8
        } else if size <= 1024 {
            4
        } else {
            1
        }
    }

    /// Makes room for one more element than there is room for.
    #[track_caller]
    fn grow_one(&mut self) {
        self.grow_amortized(self.cap.0, 1)
    }

    /// Makes room for `len + additional`, and at least doubles, so that many pushes cost few reallocations.
    #[track_caller]
    fn grow_amortized(&mut self, len: usize, additional: usize) {
        if intrinsics::size_of::<T>() == 0 {
            panic("capacity overflow")
        }
        let required = match len.checked_add(additional) {
            Some(required) => required,
            None => panic("capacity overflow"),
        };
        let doubled = self.cap.0 * 2;
        let enough = if doubled > required { doubled } else { required };
        let least = RawVec::<T>::min_non_zero_cap();
        let new_cap = if enough > least { enough } else { least };
        self.resize(self.cap.0, new_cap, len)
    }

    #[track_caller]
    fn grow_exact(&mut self, len: usize, additional: usize) {
        if intrinsics::size_of::<T>() == 0 {
            panic("capacity overflow")
        }
        match len.checked_add(additional) {
            Some(required) => self.resize(self.cap.0, required, len),
            None => panic("capacity overflow"),
        }
    }

    /// Moves the buffer, with `len` elements in it, to a block of `new_cap` elements.
    #[fleck::note(grow)]
    #[track_caller]
    fn resize(&mut self, old_cap: usize, new_cap: usize, _len: usize) {
        let new_size = RawVec::<T>::bytes(new_cap);
        let align = intrinsics::align_of::<T>();
        unsafe {
            let block = if old_cap == 0 {
                intrinsics::allocate(new_size, align)
            } else {
                let old_size = old_cap * intrinsics::size_of::<T>();
                intrinsics::reallocate(self.ptr.as_ptr() as *mut u8, old_size, align, new_size)
            };
            self.ptr = Unique::new_unchecked(block as *mut T);
        }
        self.cap = Cap(new_cap);
    }

    #[track_caller]
    fn shrink_to(&mut self, capacity: usize, len: usize) {
        if intrinsics::size_of::<T>() == 0 || self.cap.0 <= capacity {
            return;
        }
        if capacity == 0 {
            self.release();
            self.ptr = Unique::dangling();
            self.cap = Cap(0);
        } else {
            self.resize(self.cap.0, capacity, len)
        }
    }

    /// Gives the block back to the heap.
    #[inline]
    fn release(&mut self) {
        let size = self.cap.0 * intrinsics::size_of::<T>();
        if size != 0 {
            unsafe { intrinsics::deallocate(self.ptr.as_ptr() as *mut u8, size, intrinsics::align_of::<T>()) }
        }
    }
}

#[fleck::may_dangle(T)]
impl<T> Drop for RawVec<T> {
    #[inline]
    fn drop(&mut self) {
        self.release()
    }
}
