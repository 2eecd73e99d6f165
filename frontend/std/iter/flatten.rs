//! The elements of the elements.
use crate::fmt::{self, Debug, Formatter};
use super::{DoubleEndedIterator, Fuse, FusedIterator, IntoIterator, Iterator};

#[must_use]
pub struct Flatten<I: Iterator>
where
    I::Item: IntoIterator,
{
    pub(crate) iter: Fuse<I>,
    front: Option<<I::Item as IntoIterator>::IntoIter>,
    back: Option<<I::Item as IntoIterator>::IntoIter>,
}

impl<I: Iterator> Iterator for Flatten<I>
where
    I::Item: IntoIterator,
{
    type Item = <I::Item as IntoIterator>::Item;

    fn next(&mut self) -> Option<<I::Item as IntoIterator>::Item> {
        loop {
            if let Some(ref mut front) = self.front {
                let item = front.next();
                if item.is_some() {
                    return item;
                }
                self.front = None;
            }
            match self.iter.next() {
                Some(inner) => {
                    if !<I::Item as IntoIterator>::__is_one_shot() {
                        self.front = Some(inner.into_iter());
                        continue;
                    }
                    let item = inner.into_iter().next();
                    if item.is_some() {
                        return item;
                    }
                }
                None => {
                    let item = self.back.as_mut()?.next();
                    if item.is_none() {
                        self.back = None;
                    }
                    return item;
                }
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (front_low, front_high) = match self.front {
            Some(ref front) => front.size_hint(),
            None => (0, Some(0)),
        };
        let (back_low, back_high) = match self.back {
            Some(ref back) => back.size_hint(),
            None => (0, Some(0)),
        };
        let (low, high) = self.iter.size_hint();
        let (least, most) = <I::Item as IntoIterator>::__item_bounds();
        let high = match (high, most) {
            (Some(0), _) => Some(0),
            (Some(high), Some(most)) => high.checked_mul(most),
            _ => None,
        };
        let low = low.saturating_mul(least).saturating_add(front_low).saturating_add(back_low);
        let high = match (high, front_high, back_high) {
            (Some(inner), Some(front), Some(back)) => match front.checked_add(back) {
                Some(ends) => ends.checked_add(inner),
                None => None,
            },
            _ => None,
        };
        (low, high)
    }
}

impl<I: DoubleEndedIterator> DoubleEndedIterator for Flatten<I>
where
    I::Item: IntoIterator,
    <I::Item as IntoIterator>::IntoIter: DoubleEndedIterator,
{
    fn next_back(&mut self) -> Option<<I::Item as IntoIterator>::Item> {
        loop {
            if let Some(ref mut back) = self.back {
                let item = back.next_back();
                if item.is_some() {
                    return item;
                }
                self.back = None;
            }
            match self.iter.next_back() {
                Some(inner) => {
                    if !<I::Item as IntoIterator>::__is_one_shot() {
                        self.back = Some(inner.into_iter());
                        continue;
                    }
                    let item = inner.into_iter().next_back();
                    if item.is_some() {
                        return item;
                    }
                }
                None => {
                    let item = self.front.as_mut()?.next_back();
                    if item.is_none() {
                        self.front = None;
                    }
                    return item;
                }
            }
        }
    }
}

impl<I: Iterator + Clone> Clone for Flatten<I>
where
    I::Item: IntoIterator,
    <I::Item as IntoIterator>::IntoIter: Clone,
{
    fn clone(&self) -> Flatten<I> {
        Flatten { iter: self.iter.clone(), front: self.front.clone(), back: self.back.clone() }
    }
}

impl<I: FusedIterator> FusedIterator for Flatten<I> where I::Item: IntoIterator {}

impl<I: Iterator> Flatten<I>
where
    I::Item: IntoIterator,
{
    pub(crate) fn new(iter: I) -> Flatten<I> {
        Flatten { iter: iter.fuse(), front: None, back: None }
    }
}

/// What real std makes both `Flatten` and `FlatMap` of.
pub(crate) struct FlattenCompat<'a, I: Iterator>(pub(crate) &'a Flatten<I>)
where
    I::Item: IntoIterator;

impl<I: Iterator + Debug> Debug for FlattenCompat<'_, I>
where
    I::Item: IntoIterator,
    <I::Item as IntoIterator>::IntoIter: Debug,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("FlattenCompat")
            .field("iter", &self.0.iter)
            .field("frontiter", &self.0.front)
            .field("backiter", &self.0.back)
            .finish()
    }
}

impl<I: Iterator + Debug> Debug for Flatten<I>
where
    I::Item: IntoIterator,
    <I::Item as IntoIterator>::IntoIter: Debug,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flatten").field("inner", &FlattenCompat(self)).finish()
    }
}
