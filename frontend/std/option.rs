//! `Option`: a value or nothing.
use crate::mem;
use crate::ops::{Deref, DerefMut};

mod iter;

pub use self::iter::{IntoIter, Iter, IterMut};

#[lang = "Option"]
#[derive(Copy, Debug, Eq, PartialOrd, Ord)]
pub enum Option<T> {
    #[lang = "None"]
    None,
    #[lang = "Some"]
    Some(T),
}

impl<T> Option<T> {
    #[inline]
    #[must_use]
    pub const fn is_some(&self) -> bool {
        match *self {
            Some(_) => true,
            None => false,
        }
    }

    #[inline]
    #[must_use]
    pub const fn is_none(&self) -> bool {
        match *self {
            Some(_) => false,
            None => true,
        }
    }

    #[inline]
    pub const fn as_ref(&self) -> Option<&T> {
        match *self {
            Some(ref value) => Some(value),
            None => None,
        }
    }

    #[inline]
    pub const fn as_mut(&mut self) -> Option<&mut T> {
        match *self {
            Some(ref mut value) => Some(value),
            None => None,
        }
    }

    #[inline]
    const fn len(&self) -> usize {
        match *self {
            Some(_) => 1,
            None => 0,
        }
    }

    #[inline]
    #[track_caller]
    pub const fn expect(self, msg: &str) -> T {
        match self {
            Some(value) => value,
            None => crate::panicking::panic_display(msg),
        }
    }

    #[inline]
    #[track_caller]
    pub const fn unwrap(self) -> T {
        match self {
            Some(value) => value,
            None => crate::panicking::panic("called `Option::unwrap()` on a `None` value"),
        }
    }

    #[inline]
    pub fn unwrap_or(self, default: T) -> T {
        match self {
            Some(value) => value,
            None => default,
        }
    }

    #[inline]
    pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T {
        match self {
            Some(value) => value,
            None => f(),
        }
    }

    #[inline]
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> {
        match self {
            Some(value) => Some(f(value)),
            None => None,
        }
    }

    #[inline]
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Option<T> {
        if let Some(ref value) = self {
            f(value);
        }
        self
    }

    #[inline]
    #[must_use]
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {
        match self {
            Some(value) => f(value),
            None => default,
        }
    }

    #[inline]
    pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {
        match self {
            Some(value) => f(value),
            None => default(),
        }
    }

    #[inline]
    #[must_use]
    pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool {
        match self {
            Some(value) => f(value),
            None => false,
        }
    }

    #[inline]
    #[must_use]
    pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool {
        match self {
            Some(value) => f(value),
            None => true,
        }
    }

    #[inline]
    pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> {
        match self {
            Some(value) => f(value),
            None => None,
        }
    }

    #[inline]
    pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Option<T> {
        if let Some(value) = self {
            if predicate(&value) {
                return Some(value);
            }
        }
        None
    }

    #[inline]
    pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> {
        match self {
            Some(value) => Some(value),
            None => f(),
        }
    }

    #[inline]
    #[must_use]
    pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> {
        match self {
            Some(value) => Ok(value),
            None => Err(err()),
        }
    }

    #[inline]
    pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {
        if self.is_none() {
            *self = Some(f());
        }
        match *self {
            Some(ref mut value) => value,
            None => crate::panicking::panic("internal error: entered unreachable code"),
        }
    }

    #[inline]
    pub fn get_or_insert_default(&mut self) -> &mut T
    where
        T: Default,
    {
        self.get_or_insert_with(T::default)
    }

    #[inline]
    pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {
        let taken = match *self {
            Some(ref mut value) => predicate(value),
            None => false,
        };
        if taken { self.take() } else { None }
    }

    #[inline]
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        match *self {
            Some(ref value) => crate::slice::from_ref(value),
            None => &[],
        }
    }

    #[inline]
    #[must_use]
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        match *self {
            Some(ref mut value) => crate::slice::from_mut(value),
            None => &mut [],
        }
    }

    #[inline]
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        match self {
            Some(value) => value,
            None => T::default(),
        }
    }

    #[inline]
    pub const unsafe fn unwrap_unchecked(self) -> T {
        match self {
            Some(value) => value,
            None => crate::hint::unreachable_unchecked(),
        }
    }

    #[inline]
    pub fn ok_or<E>(self, err: E) -> Result<T, E> {
        match self {
            Some(value) => Ok(value),
            None => Err(err),
        }
    }

    #[inline]
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        match *self {
            Some(ref value) => Some(value.deref()),
            None => None,
        }
    }

    #[inline]
    pub fn as_deref_mut(&mut self) -> Option<&mut T::Target>
    where
        T: DerefMut,
    {
        match *self {
            Some(ref mut value) => Some(value.deref_mut()),
            None => None,
        }
    }

    #[inline]
    pub fn iter(&self) -> Iter<'_, T> {
        Iter { value: self.as_ref() }
    }

    #[inline]
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        IterMut { value: self.as_mut() }
    }

    #[inline]
    pub fn and<U>(self, optb: Option<U>) -> Option<U> {
        match self {
            Some(_) => optb,
            None => None,
        }
    }

    #[inline]
    pub fn or(self, optb: Option<T>) -> Option<T> {
        match self {
            Some(value) => Some(value),
            None => optb,
        }
    }

    #[inline]
    pub fn xor(self, optb: Option<T>) -> Option<T> {
        match (self, optb) {
            (Some(value), None) => Some(value),
            (None, Some(value)) => Some(value),
            _ => None,
        }
    }

    #[inline]
    #[must_use]
    pub fn insert(&mut self, value: T) -> &mut T {
        *self = Some(value);
        match *self {
            Some(ref mut value) => value,
            None => crate::panicking::panic("internal error: entered unreachable code"),
        }
    }

    #[inline]
    pub fn get_or_insert(&mut self, value: T) -> &mut T {
        if self.is_none() {
            *self = Some(value);
        }
        match *self {
            Some(ref mut value) => value,
            None => crate::panicking::panic("internal error: entered unreachable code"),
        }
    }

    #[inline]
    pub const fn take(&mut self) -> Option<T> {
        mem::replace(self, None)
    }

    #[inline]
    pub const fn replace(&mut self, value: T) -> Option<T> {
        mem::replace(self, Some(value))
    }

    #[inline]
    pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {
        match (self, other) {
            (Some(a), Some(b)) => Some((a, b)),
            _ => None,
        }
    }
}

impl<T> Option<&T> {
    #[inline]
    #[must_use]
    pub const fn copied(self) -> Option<T>
    where
        T: Copy,
    {
        match self {
            Some(value) => Some(*value),
            None => None,
        }
    }

    #[inline]
    #[must_use]
    pub fn cloned(self) -> Option<T>
    where
        T: Clone,
    {
        match self {
            Some(value) => Some(value.clone()),
            None => None,
        }
    }
}

impl<T> Option<&mut T> {
    #[inline]
    #[must_use]
    pub const fn copied(self) -> Option<T>
    where
        T: Copy,
    {
        match self {
            Some(value) => Some(*value),
            None => None,
        }
    }

    #[inline]
    #[must_use]
    pub fn cloned(self) -> Option<T>
    where
        T: Clone,
    {
        match self {
            Some(value) => Some(value.clone()),
            None => None,
        }
    }
}

impl<T, E> Option<Result<T, E>> {
    #[inline]
    pub const fn transpose(self) -> Result<Option<T>, E> {
        match self {
            Some(Ok(value)) => Ok(Some(value)),
            Some(Err(error)) => Err(error),
            None => Ok(None),
        }
    }
}

impl<T> Option<Option<T>> {
    #[inline]
    pub const fn flatten(self) -> Option<T> {
        match self {
            Some(inner) => inner,
            None => None,
        }
    }
}

impl<T, U> Option<(T, U)> {
    pub fn unzip(self) -> (Option<T>, Option<U>) {
        match self {
            Some((a, b)) => (Some(a), Some(b)),
            None => (None, None),
        }
    }
}

impl<T: Clone> Clone for Option<T> {
    #[inline]
    fn clone(&self) -> Option<T> {
        match *self {
            Some(ref value) => Some(value.clone()),
            None => None,
        }
    }

    #[inline]
    fn clone_from(&mut self, source: &Option<T>) {
        match (self, source) {
            (Some(to), Some(from)) => to.clone_from(from),
            (to, from) => *to = from.clone(),
        }
    }
}

impl<T> Default for Option<T> {
    #[inline]
    fn default() -> Option<T> {
        None
    }
}

impl<T> From<T> for Option<T> {
    #[inline]
    fn from(value: T) -> Option<T> {
        Some(value)
    }
}

impl<'a, T> From<&'a Option<T>> for Option<&'a T> {
    #[inline]
    fn from(option: &'a Option<T>) -> Option<&'a T> {
        option.as_ref()
    }
}

#[automatically_derived]
impl<T: PartialEq> PartialEq for Option<T> {
    #[inline]
    fn eq(&self, other: &Option<T>) -> bool {
        match (self, other) {
            (Some(left), Some(right)) => *left == *right,
            (None, None) => true,
            _ => false,
        }
    }
}

impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> {
    fn from(o: &'a mut Option<T>) -> Option<&'a mut T> {
        o.as_mut()
    }
}
