//! Conversions between types.
use crate::fmt;
use crate::num::TryFromIntError;

#[lang = "From"]
pub trait From<T>: Sized {
    #[must_use]
    fn from(value: T) -> Self;
}

#[lang = "Into"]
pub trait Into<T>: Sized {
    #[must_use]
    fn into(self) -> T;
}

impl<T> From<T> for T {
    #[inline]
    fn from(value: T) -> T {
        value
    }
}

impl<T, U: From<T>> Into<U> for T {
    #[inline]
    fn into(self) -> U {
        U::from(self)
    }
}

pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}

pub trait TryInto<T>: Sized {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}

impl<T, U: TryFrom<T>> TryInto<U> for T {
    type Error = U::Error;
    #[inline]
    fn try_into(self) -> Result<U, U::Error> {
        U::try_from(self)
    }
}

/// An error that cannot occur.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Infallible {}

impl fmt::Display for Infallible {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

pub trait AsRef<T: ?Sized> {
    fn as_ref(&self) -> &T;
}

pub trait AsMut<T: ?Sized> {
    fn as_mut(&mut self) -> &mut T;
}

impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &T {
    #[inline]
    fn as_ref(&self) -> &U {
        <T as AsRef<U>>::as_ref(*self)
    }
}

impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &mut T {
    #[inline]
    fn as_ref(&self) -> &U {
        <T as AsRef<U>>::as_ref(*self)
    }
}

impl<T: ?Sized + AsMut<U>, U: ?Sized> AsMut<U> for &mut T {
    #[inline]
    fn as_mut(&mut self) -> &mut U {
        (*self).as_mut()
    }
}

impl<T> AsRef<[T]> for [T] {
    #[inline]
    fn as_ref(&self) -> &[T] {
        self
    }
}

impl<T> AsMut<[T]> for [T] {
    #[inline]
    fn as_mut(&mut self) -> &mut [T] {
        self
    }
}

impl AsRef<str> for str {
    #[inline]
    fn as_ref(&self) -> &str {
        self
    }
}

impl AsRef<[u8]> for str {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

#[inline]
pub const fn identity<T>(value: T) -> T {
    value
}

// Lossless conversions.
#[fleck::each(
    A: i8, i8, i8, i8, i8, i8, i8, i16, i16, i16, i16, i16, i16, i32, i32, i32, i64, u8, u8, u8, u8, u8,
         u8, u8, u8, u8, u8, u8, u8, u16, u16, u16, u16, u16, u16, u16, u16, u16, u32, u32, u32, u32, u32,
         u64, u64, f32, bool, bool, bool, bool, bool, bool, bool, bool, bool, bool, bool, bool, u8, char,
         char, char;
    B: i16, i32, i64, i128, isize, f32, f64, i32, i64, i128, isize, f32, f64, i64, i128, f64, i128, i16,
         i32, i64, i128, isize, u16, u32, u64, u128, usize, f32, f64, i32, i64, i128, u32, u64, u128, usize,
         f32, f64, i64, i128, u64, u128, f64, i128, u128, f64, i8, i16, i32, i64, i128, isize, u8, u16, u32,
         u64, u128, usize, char, u32, u64, u128
)]
impl From<A> for B {
    #[inline]
    fn from(value: A) -> B {
        value as B
    }
}

#[fleck::each(F: f32, f64)]
impl From<bool> for F {
    #[inline]
    fn from(value: bool) -> F {
        value as u8 as F
    }
}

// Conversions that can fail: the value must survive the way there and back, with its sign.
#[fleck::each(
    A: i8, i8, i8, i8, i8, i8, i16, i16, i16, i16, i16, i16, i16, i32, i32, i32, i32, i32, i32, i32, i32,
         i32, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i128, i128, i128, i128, i128, i128, i128,
         i128, i128, i128, i128, isize, isize, isize, isize, isize, isize, isize, isize, isize, isize, isize,
         u8, u16, u16, u16, u16, u32, u32, u32, u32, u32, u32, u32, u64, u64, u64, u64, u64, u64, u64, u64,
         u64, u128, u128, u128, u128, u128, u128, u128, u128, u128, u128, u128, usize, usize, usize, usize,
         usize, usize, usize, usize, usize, usize, usize;
    B: u8, u16, u32, u64, u128, usize, i8, u8, u16, u32, u64, u128, usize, i8, i16, isize, u8, u16, u32,
         u64, u128, usize, i8, i16, i32, isize, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, isize, u8,
         u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, u8, u16, u32, u64, u128, usize, i8, i8, i16,
         isize, u8, i8, i16, i32, isize, u8, u16, usize, i8, i16, i32, i64, isize, u8, u16, u32, usize, i8,
         i16, i32, i64, i128, isize, u8, u16, u32, u64, usize, i8, i16, i32, i64, i128, isize, u8, u16, u32,
         u64, u128
)]
impl TryFrom<A> for B {
    type Error = TryFromIntError;
    #[inline]
    fn try_from(value: A) -> Result<B, TryFromIntError> {
        let converted = value as B;
        if converted as A == value && (converted < (0 as B)) == (value < (0 as A)) {
            Ok(converted)
        } else {
            Err(TryFromIntError(()))
        }
    }
}

// Those that cannot.
impl<T, U: Into<T>> TryFrom<U> for T {
    type Error = Infallible;
    #[inline]
    fn try_from(value: U) -> Result<T, Infallible> {
        Ok(value.into())
    }
}

impl TryFrom<u32> for char {
    type Error = crate::char::CharTryFromError;
    #[inline]
    fn try_from(value: u32) -> Result<char, crate::char::CharTryFromError> {
        match crate::char::from_u32(value) {
            Some(c) => Ok(c),
            None => Err(crate::char::CharTryFromError(())),
        }
    }
}

#[fleck::each(T: u8, u16)]
impl TryFrom<char> for T {
    type Error = crate::char::TryFromCharError;
    #[inline]
    fn try_from(value: char) -> Result<T, crate::char::TryFromCharError> {
        let code = value as u32;
        if code <= T::MAX as u32 { Ok(code as T) } else { Err(crate::char::TryFromCharError(())) }
    }
}

impl TryFrom<char> for usize {
    type Error = crate::char::TryFromCharError;
    #[inline]
    fn try_from(value: char) -> Result<usize, crate::char::TryFromCharError> {
        Ok(value as usize)
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, u8, u16, u32, u64, u128)]
impl TryFrom<T> for bool {
    type Error = TryFromIntError;
    #[inline]
    fn try_from(value: T) -> Result<bool, TryFromIntError> {
        match value {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(TryFromIntError(())),
        }
    }
}

impl TryFrom<Vec<u8>> for String {
    type Error = crate::string::FromUtf8Error;
    fn try_from(bytes: Vec<u8>) -> Result<String, crate::string::FromUtf8Error> {
        String::from_utf8(bytes)
    }
}

impl crate::error::Error for Infallible {}
