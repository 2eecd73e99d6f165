//! Taking parts off a slice that a variable holds: the variable is left with the rest.
use crate::mem;

impl<T> [T] {
    pub const fn split_off_first<'a>(self: &mut &'a [T]) -> Option<&'a T> {
        match self.split_first() {
            Some((first, rest)) => {
                *self = rest;
                Some(first)
            }
            None => None,
        }
    }

    pub const fn split_off_last<'a>(self: &mut &'a [T]) -> Option<&'a T> {
        match self.split_last() {
            Some((last, rest)) => {
                *self = rest;
                Some(last)
            }
            None => None,
        }
    }

    pub fn split_off_first_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T> {
        match mem::replace(self, &mut []).split_first_mut() {
            Some((first, rest)) => {
                *self = rest;
                Some(first)
            }
            None => None,
        }
    }

    pub fn split_off_last_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T> {
        match mem::replace(self, &mut []).split_last_mut() {
            Some((last, rest)) => {
                *self = rest;
                Some(last)
            }
            None => None,
        }
    }
}
