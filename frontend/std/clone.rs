//! `Clone`: an explicit duplicate.

#[lang = "clone"]
pub trait Clone: Sized {
    #[must_use]
    fn clone(&self) -> Self;

    #[inline]
    fn clone_from(&mut self, source: &Self) {
        *self = source.clone()
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)]
impl Clone for T {
    #[inline]
    fn clone(&self) -> T {
        *self
    }
}

impl Clone for ! {
    fn clone(&self) -> ! {
        *self
    }
}

impl<T: ?Sized> Clone for &T {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Clone for *const T {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Clone for *mut T {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Clone for crate::marker::PhantomData<T> {
    #[inline]
    fn clone(&self) -> Self {
        crate::marker::PhantomData
    }
}
