//! `Default`: a value to start from.

#[lang = "Default"]
pub trait Default: Sized {
    fn default() -> Self;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Default for T {
    #[inline]
    fn default() -> T {
        0
    }
}

#[fleck::each(T: f32, f64)]
impl Default for T {
    #[inline]
    fn default() -> T {
        0.0
    }
}

impl Default for bool {
    #[inline]
    fn default() -> bool {
        false
    }
}

impl Default for char {
    #[inline]
    fn default() -> char {
        '\0'
    }
}

impl Default for &str {
    #[inline]
    fn default() -> Self {
        ""
    }
}

impl<T> Default for &[T] {
    #[inline]
    fn default() -> Self {
        &[]
    }
}

impl<T> Default for &mut [T] {
    fn default() -> Self {
        &mut []
    }
}

impl<T: ?Sized> Default for crate::marker::PhantomData<T> {
    #[inline]
    fn default() -> Self {
        crate::marker::PhantomData
    }
}
