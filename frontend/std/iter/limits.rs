//! Adapters that show a part of the elements, or show them again.
use super::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, Iterator};
use crate::intrinsics;
use crate::vec::in_place::Source;

#[must_use]
#[derive(Clone, Debug)]
pub struct Take<I> {
    iter: I,
    n: usize,
}

impl<I: Iterator> Iterator for Take<I> {
    type Item = I::Item;

    #[inline]
    fn next(&mut self) -> Option<I::Item> {
        if self.n == 0 {
            return None;
        }
        self.n -= 1;
        self.iter.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.n == 0 {
            return (0, Some(0));
        }
        let (low, high) = self.iter.size_hint();
        let high = match high {
            Some(high) => Some(high.min(self.n)),
            None => Some(self.n),
        };
        (low.min(self.n), high)
    }

    fn __in_place_source(&mut self) -> Option<Source> {
        self.iter.__in_place_source()
    }
}

impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Take<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        if self.n == 0 {
            return None;
        }
        let n = self.n;
        self.n -= 1;
        let len = self.iter.len();
        if len > n { self.iter.nth_back(len - n) } else { self.iter.next_back() }
    }
}

impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}

#[must_use]
#[derive(Clone, Debug)]
pub struct Skip<I> {
    iter: I,
    n: usize,
}

impl<I: Iterator> Iterator for Skip<I> {
    type Item = I::Item;

    #[inline]
    fn next(&mut self) -> Option<I::Item> {
        if self.n > 0 {
            let n = self.n;
            self.n = 0;
            self.iter.nth(n)
        } else {
            self.iter.next()
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (low, high) = self.iter.size_hint();
        let high = match high {
            Some(high) => Some(high.saturating_sub(self.n)),
            None => None,
        };
        (low.saturating_sub(self.n), high)
    }

    fn __in_place_source(&mut self) -> Option<Source> {
        self.iter.__in_place_source()
    }
}

impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Skip<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        if self.iter.len() > self.n { self.iter.next_back() } else { None }
    }
}

impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}

#[must_use]
#[derive(Clone, Debug)]
pub struct StepBy<I> {
    iter: I,
    step_minus_one: usize,
    first_take: bool,
}

impl<I: Iterator> Iterator for StepBy<I> {
    type Item = I::Item;

    #[inline]
    fn next(&mut self) -> Option<I::Item> {
        if self.first_take {
            self.first_take = false;
            self.iter.next()
        } else {
            self.iter.nth(self.step_minus_one)
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (low, high) = self.iter.size_hint();
        let high = match high {
            Some(high) => Some(self.steps_in(high)),
            None => None,
        };
        (self.steps_in(low), high)
    }
}

impl<I> StepBy<I> {
    fn steps_in(&self, n: usize) -> usize {
        if !self.first_take {
            n / self.step_minus_one.saturating_add(1)
        } else if n == 0 {
            0
        } else {
            1 + (n - 1) / self.step_minus_one.saturating_add(1)
        }
    }
}

impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for StepBy<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        let len = self.iter.len();
        let step = self.step_minus_one + 1;
        let beyond = if self.first_take {
            if len == 0 { 0 } else { (len - 1) % step }
        } else {
            len % step
        };
        self.iter.nth_back(beyond)
    }
}

impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}

#[must_use]
#[derive(Clone, Debug)]
pub struct Cycle<I> {
    orig: I,
    iter: I,
}

impl<I: Clone + Iterator> Iterator for Cycle<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        let item = self.iter.next();
        if item.is_some() {
            return item;
        }
        self.iter = self.orig.clone();
        self.iter.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self.orig.size_hint() {
            (0, Some(0)) => (0, Some(0)),
            (0, _) => (0, None),
            _ => (usize::MAX, None),
        }
    }
}

#[must_use]
#[derive(Clone, Debug)]
pub struct Fuse<I> {
    iter: Option<I>,
}

impl<I: Iterator> Iterator for Fuse<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        if let Some(ref mut iter) = self.iter {
            let item = iter.next();
            // One that stays at its end is trusted to, and kept.
            if item.is_none() && !intrinsics::is_fused::<I>() {
                self.iter = None;
            }
            item
        } else {
            None
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self.iter {
            Some(ref iter) => iter.size_hint(),
            None => (0, Some(0)),
        }
    }
}

impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        if let Some(ref mut iter) = self.iter {
            let item = iter.next_back();
            if item.is_none() && !intrinsics::is_fused::<I>() {
                self.iter = None;
            }
            item
        } else {
            None
        }
    }
}

impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> {}
impl<I: Iterator> FusedIterator for Fuse<I> {}
