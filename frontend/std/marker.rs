//! Properties of types that the compiler asks for by name.

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

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)]
impl Copy for T {}
impl Copy for ! {}
impl<T: ?Sized> Copy for &T {}
impl<T: ?Sized> Copy for *const T {}
impl<T: ?Sized> Copy for *mut T {}
impl<T: ?Sized> Copy for PhantomData<T> {}
impl<T: Copy, const N: usize> Copy for [T; N] {}
