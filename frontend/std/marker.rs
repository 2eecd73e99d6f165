//! Properties of types that the compiler asks for by name.
use crate::cmp::Ordering;
use crate::hash::{Hash, Hasher};

#[lang = "sized"]
pub trait Sized {}

#[lang = "copy"]
pub trait Copy: Clone {}

// The three auto traits: the compiler decides them from a type's parts.
#[lang = "Send"]
pub unsafe trait Send {}

#[lang = "sync"]
pub unsafe trait Sync {}

#[lang = "unpin"]
pub trait Unpin {}

/// Owns no bytes, but counts as a `T` for variance and ownership.
#[lang = "phantom_data"]
pub struct PhantomData<T: ?Sized>;

#[automatically_derived]
impl<T: ?Sized> PartialEq for PhantomData<T> {
    fn eq(&self, _other: &PhantomData<T>) -> bool {
        true
    }
}

impl<T: ?Sized> Eq for PhantomData<T> {}

impl<T: ?Sized> PartialOrd for PhantomData<T> {
    fn partial_cmp(&self, _other: &PhantomData<T>) -> Option<Ordering> {
        Some(Ordering::Equal)
    }
}

impl<T: ?Sized> Ord for PhantomData<T> {
    fn cmp(&self, _other: &PhantomData<T>) -> Ordering {
        Ordering::Equal
    }
}

impl<T: ?Sized> Hash for PhantomData<T> {
    fn hash<H: Hasher>(&self, _state: &mut H) {}
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)]
impl Copy for T {}
impl Copy for ! {}
impl<T: ?Sized> Copy for &T {}
impl<T: ?Sized> Copy for *const T {}
impl<T: ?Sized> Copy for *mut T {}
impl<T: ?Sized> Copy for PhantomData<T> {}
impl<T: Copy, const N: usize> Copy for [T; N] {}
