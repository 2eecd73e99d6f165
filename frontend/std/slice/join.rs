//! Joining slices of slices.
use crate::borrow::Borrow;

pub trait Concat<Item: ?Sized> {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}

pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}

impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] {
    type Output = Vec<T>;

    fn concat(slice: &[V]) -> Vec<T> {
        let mut result = Vec::new();
        let mut i = 0;
        while i < slice.len() {
            result.extend_from_slice(<V as Borrow<[T]>>::borrow(&slice[i]));
            i += 1;
        }
        result
    }
}

impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] {
    type Output = Vec<T>;

    fn join(slice: &[V], sep: &T) -> Vec<T> {
        let mut result = Vec::new();
        let mut i = 0;
        while i < slice.len() {
            if i > 0 {
                result.push(sep.clone());
            }
            result.extend_from_slice(<V as Borrow<[T]>>::borrow(&slice[i]));
            i += 1;
        }
        result
    }
}

impl<S: Borrow<str>> Concat<str> for [S] {
    type Output = String;

    fn concat(slice: &[S]) -> String {
        Join::join(slice, "")
    }
}

impl<S: Borrow<str>> Join<&str> for [S] {
    type Output = String;

    fn join(slice: &[S], sep: &str) -> String {
        let mut total = 0;
        let mut i = 0;
        while i < slice.len() {
            if i > 0 {
                total += sep.len();
            }
            total += <S as Borrow<str>>::borrow(&slice[i]).len();
            i += 1;
        }
        let mut result = String::with_capacity(total);
        i = 0;
        while i < slice.len() {
            if i > 0 {
                result.push_str(sep);
            }
            result.push_str(<S as Borrow<str>>::borrow(&slice[i]));
            i += 1;
        }
        result
    }
}

impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] {
    type Output = Vec<T>;

    fn join(slice: &[V], sep: &[T]) -> Vec<T> {
        let mut result = Vec::new();
        let mut i = 0;
        while i < slice.len() {
            if i > 0 {
                result.extend_from_slice(sep);
            }
            result.extend_from_slice(<V as Borrow<[T]>>::borrow(&slice[i]));
            i += 1;
        }
        result
    }
}
