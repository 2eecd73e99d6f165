//! Iterators, from both ends.
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, IntoIterator, Iterator};
use crate::marker::PhantomData;
use super::{LinkedList, Node};

#[must_use]
pub struct Iter<'a, T> {
    head: *mut Node<T>,
    tail: *mut Node<T>,
    len: usize,
    of: PhantomData<&'a T>,
}

#[must_use]
pub struct IterMut<'a, T> {
    rest: Iter<'a, T>,
    of: PhantomData<&'a mut T>,
}

unsafe impl<T: Sync> Send for Iter<'_, T> {}
unsafe impl<T: Sync> Sync for Iter<'_, T> {}
unsafe impl<T: Send> Send for IterMut<'_, T> {}
unsafe impl<T: Sync> Sync for IterMut<'_, T> {}

#[derive(Clone)]
pub struct IntoIter<T> {
    list: LinkedList<T>,
}

impl<T> LinkedList<T> {
    #[must_use]
    pub fn iter(&self) -> Iter<'_, T> {
        Iter { head: self.head, tail: self.tail, len: self.len, of: PhantomData }
    }

    #[must_use]
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        IterMut { rest: self.iter(), of: PhantomData }
    }
}

impl<T> Iter<'_, T> {
    fn take_front(&mut self) -> Option<*mut Node<T>> {
        if self.len == 0 {
            return None;
        }
        self.len -= 1;
        let node = self.head;
        self.head = unsafe { (*node).next };
        Some(node)
    }

    fn take_back(&mut self) -> Option<*mut Node<T>> {
        if self.len == 0 {
            return None;
        }
        self.len -= 1;
        let node = self.tail;
        self.tail = unsafe { (*node).prev };
        Some(node)
    }
}

impl<T> IterMut<'_, T> {
    pub(crate) fn rest(&self) -> Iter<'_, T> {
        self.rest.clone()
    }
}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Iter { head: self.head, tail: self.tail, len: self.len, of: PhantomData }
    }
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        let node = self.take_front()?;
        Some(unsafe { &(*node).element })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.len, Some(self.len))
    }
}

impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {
        let node = self.take_back()?;
        Some(unsafe { &(*node).element })
    }
}

impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;

    fn next(&mut self) -> Option<&'a mut T> {
        let node = self.rest.take_front()?;
        Some(unsafe { &mut (*node).element })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rest.size_hint()
    }
}

impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> {
        let node = self.rest.take_back()?;
        Some(unsafe { &mut (*node).element })
    }
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.list.pop_front()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.list.len, Some(self.list.len))
    }
}

impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {
        self.list.pop_back()
    }
}

#[fleck::each(Marker: ExactSizeIterator, FusedIterator)]
#[fleck::each(Walk: Iter, IterMut)]
impl<T> Marker for Walk<'_, T> {}

#[fleck::each(Marker: ExactSizeIterator, FusedIterator)]
impl<T> Marker for IntoIter<T> {}

impl<T> IntoIterator for LinkedList<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    fn into_iter(self) -> IntoIter<T> {
        IntoIter { list: self }
    }
}
