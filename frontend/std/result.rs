//! `Result`: a value or the reason why there is none.
use crate::fmt::Debug;
use crate::ops::{Deref, DerefMut};

mod iter;

pub use self::iter::{IntoIter, Iter, IterMut};

#[lang = "Result"]
#[must_use]
#[derive(Copy, Debug, Eq, PartialOrd, Ord)]
pub enum Result<T, E> {
    #[lang = "Ok"]
    Ok(T),
    #[lang = "Err"]
    Err(E),
}

impl<T, E> Result<T, E> {
    #[inline]
    #[must_use]
    pub const fn is_ok(&self) -> bool {
        match *self {
            Ok(_) => true,
            Err(_) => false,
        }
    }

    #[inline]
    #[must_use]
    pub const fn is_err(&self) -> bool {
        match *self {
            Ok(_) => false,
            Err(_) => true,
        }
    }

    #[inline]
    pub fn ok(self) -> Option<T> {
        match self {
            Ok(value) => Some(value),
            Err(_) => None,
        }
    }

    #[inline]
    pub fn err(self) -> Option<E> {
        match self {
            Ok(_) => None,
            Err(error) => Some(error),
        }
    }

    #[inline]
    pub const fn as_ref(&self) -> Result<&T, &E> {
        match *self {
            Ok(ref value) => Ok(value),
            Err(ref error) => Err(error),
        }
    }

    #[inline]
    pub const fn as_mut(&mut self) -> Result<&mut T, &mut E> {
        match *self {
            Ok(ref mut value) => Ok(value),
            Err(ref mut error) => Err(error),
        }
    }

    #[inline]
    pub fn as_deref(&self) -> Result<&T::Target, &E>
    where
        T: Deref,
    {
        match *self {
            Ok(ref value) => Ok(value.deref()),
            Err(ref error) => Err(error),
        }
    }

    #[inline]
    pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E>
    where
        T: DerefMut,
    {
        match *self {
            Ok(ref mut value) => Ok(value.deref_mut()),
            Err(ref mut error) => Err(error),
        }
    }

    #[inline]
    #[must_use]
    pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> {
        match self {
            Ok(value) => Ok(op(value)),
            Err(error) => Err(error),
        }
    }

    #[inline]
    #[must_use]
    pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> {
        match self {
            Ok(value) => Ok(value),
            Err(error) => Err(op(error)),
        }
    }

    #[inline]
    #[must_use]
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {
        match self {
            Ok(value) => f(value),
            Err(_) => default,
        }
    }

    #[inline]
    pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {
        match self {
            Ok(value) => f(value),
            Err(error) => default(error),
        }
    }

    #[inline]
    #[must_use]
    pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {
        match self {
            Ok(value) => f(value),
            Err(_) => false,
        }
    }

    #[inline]
    #[must_use]
    pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool {
        match self {
            Ok(_) => false,
            Err(error) => f(error),
        }
    }

    #[inline]
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Result<T, E> {
        if let Ok(ref value) = self {
            f(value);
        }
        self
    }

    #[inline]
    pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Result<T, E> {
        if let Err(ref error) = self {
            f(error);
        }
        self
    }

    #[inline]
    pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> {
        match self {
            Ok(value) => op(value),
            Err(error) => Err(error),
        }
    }

    #[inline]
    pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> {
        match self {
            Ok(value) => Ok(value),
            Err(error) => op(error),
        }
    }

    #[inline]
    pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T {
        match self {
            Ok(value) => value,
            Err(error) => op(error),
        }
    }

    #[inline]
    pub fn iter(&self) -> Iter<'_, T> {
        Iter { value: self.as_ref().ok() }
    }

    #[inline]
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        IterMut { value: self.as_mut().ok() }
    }

    #[inline]
    pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {
        match self {
            Ok(_) => res,
            Err(error) => Err(error),
        }
    }

    #[inline]
    pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {
        match self {
            Ok(value) => Ok(value),
            Err(_) => res,
        }
    }

    #[inline]
    pub fn unwrap_or(self, default: T) -> T {
        match self {
            Ok(value) => value,
            Err(_) => default,
        }
    }

    #[inline]
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        match self {
            Ok(value) => value,
            Err(_) => T::default(),
        }
    }

    #[inline]
    #[track_caller]
    pub fn expect(self, msg: &str) -> T
    where
        E: Debug,
    {
        match self {
            Ok(value) => value,
            Err(error) => crate::panicking::unwrap_failed(msg, &error),
        }
    }

    #[inline]
    #[track_caller]
    pub fn unwrap(self) -> T
    where
        E: Debug,
    {
        match self {
            Ok(value) => value,
            Err(error) => crate::panicking::unwrap_failed("called `Result::unwrap()` on an `Err` value", &error),
        }
    }

    #[inline]
    #[track_caller]
    pub fn expect_err(self, msg: &str) -> E
    where
        T: Debug,
    {
        match self {
            Ok(value) => crate::panicking::unwrap_failed(msg, &value),
            Err(error) => error,
        }
    }

    #[inline]
    #[track_caller]
    pub fn unwrap_err(self) -> E
    where
        T: Debug,
    {
        match self {
            Ok(value) => crate::panicking::unwrap_failed("called `Result::unwrap_err()` on an `Ok` value", &value),
            Err(error) => error,
        }
    }
}

impl<T, E> Result<&T, E> {
    #[inline]
    pub const fn copied(self) -> Result<T, E>
    where
        T: Copy,
    {
        match self {
            Ok(value) => Ok(*value),
            Err(error) => Err(error),
        }
    }

    #[inline]
    pub fn cloned(self) -> Result<T, E>
    where
        T: Clone,
    {
        match self {
            Ok(value) => Ok(value.clone()),
            Err(error) => Err(error),
        }
    }
}

impl<T, E> Result<Option<T>, E> {
    #[inline]
    pub const fn transpose(self) -> Option<Result<T, E>> {
        match self {
            Ok(Some(value)) => Some(Ok(value)),
            Ok(None) => None,
            Err(error) => Some(Err(error)),
        }
    }
}

impl<T, E> Result<&mut T, E> {
    #[inline]
    pub fn copied(self) -> Result<T, E>
    where
        T: Copy,
    {
        match self {
            Ok(value) => Ok(*value),
            Err(error) => Err(error),
        }
    }

    #[inline]
    pub fn cloned(self) -> Result<T, E>
    where
        T: Clone,
    {
        match self {
            Ok(value) => Ok(value.clone()),
            Err(error) => Err(error),
        }
    }
}

impl<T, E> Result<Result<T, E>, E> {
    #[inline]
    pub fn flatten(self) -> Result<T, E> {
        match self {
            Ok(inner) => inner,
            Err(error) => Err(error),
        }
    }
}

impl<T: Clone, E: Clone> Clone for Result<T, E> {
    #[inline]
    fn clone(&self) -> Result<T, E> {
        match *self {
            Ok(ref value) => Ok(value.clone()),
            Err(ref error) => Err(error.clone()),
        }
    }
}

#[automatically_derived]
impl<T: PartialEq, E: PartialEq> PartialEq for Result<T, E> {
    #[inline]
    fn eq(&self, other: &Result<T, E>) -> bool {
        match (self, other) {
            (Ok(left), Ok(right)) => *left == *right,
            (Err(left), Err(right)) => *left == *right,
            _ => false,
        }
    }
}
