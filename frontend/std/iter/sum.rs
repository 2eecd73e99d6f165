//! Sums and products.
use super::collect::{UntilErr, UntilNone};
use super::Iterator;

pub trait Sum<A = Self>: Sized {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}

pub trait Product<A = Self>: Sized {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Sum for T {
    #[track_caller]
    fn sum<I: Iterator<Item = T>>(iter: I) -> T {
        let mut total = 0;
        for item in iter {
            total += item;
        }
        total
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Product for T {
    #[track_caller]
    fn product<I: Iterator<Item = T>>(iter: I) -> T {
        let mut total = 1;
        for item in iter {
            total *= item;
        }
        total
    }
}

// The empty sum of floats is -0.0, so that adding it changes nothing, not even the sign of a zero.
#[fleck::each(T: f32, f64)]
impl Sum for T {
    #[track_caller]
    fn sum<I: Iterator<Item = T>>(iter: I) -> T {
        let mut total = -0.0;
        for item in iter {
            total += item;
        }
        total
    }
}

#[fleck::each(T: f32, f64)]
impl Product for T {
    #[track_caller]
    fn product<I: Iterator<Item = T>>(iter: I) -> T {
        let mut total = 1.0;
        for item in iter {
            total *= item;
        }
        total
    }
}

#[fleck::each(Fold: Sum, Product; fold: sum, product)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl<'a> Fold<&'a T> for T {
    #[track_caller]
    fn fold<I: Iterator<Item = &'a T>>(iter: I) -> T {
        Fold::fold(iter.copied())
    }
}

#[fleck::each(Fold: Sum, Product; fold: sum, product)]
impl<T, U: Fold<T>> Fold<Option<T>> for Option<U> {
    fn fold<I: Iterator<Item = Option<T>>>(iter: I) -> Option<U> {
        let mut stopped = false;
        let total: U = Fold::fold(UntilNone { iter: iter, stopped: &mut stopped });
        if stopped { None } else { Some(total) }
    }
}

#[fleck::each(Fold: Sum, Product; fold: sum, product)]
impl<T, E, U: Fold<T>> Fold<Result<T, E>> for Result<U, E> {
    fn fold<I: Iterator<Item = Result<T, E>>>(iter: I) -> Result<U, E> {
        let mut error = None;
        let total: U = Fold::fold(UntilErr { iter: iter, error: &mut error });
        match error {
            Some(error) => Err(error),
            None => Ok(total),
        }
    }
}
