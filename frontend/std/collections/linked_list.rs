//! `LinkedList`: each element in a block of its own, which knows its neighbours.
use crate::marker::PhantomData;
use crate::panicking::panic;
use crate::ptr::null_mut;

mod iter;
mod traits;

pub use self::iter::{IntoIter, Iter, IterMut};

struct Node<T> {
    next: *mut Node<T>,
    prev: *mut Node<T>,
    element: T,
}

pub struct LinkedList<T> {
    head: *mut Node<T>,
    tail: *mut Node<T>,
    len: usize,
    owns: PhantomData<Box<Node<T>>>,
}

impl<T> LinkedList<T> {
    #[must_use]
    pub const fn new() -> LinkedList<T> {
        LinkedList { head: null_mut(), tail: null_mut(), len: 0, owns: PhantomData }
    }

    pub fn append(&mut self, other: &mut LinkedList<T>) {
        if self.tail.is_null() {
            crate::mem::swap(self, other);
        } else if !other.head.is_null() {
            unsafe {
                (*self.tail).next = other.head;
                (*other.head).prev = self.tail;
            }
            self.tail = other.tail;
            self.len += other.len;
            other.forget_all();
        }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.head.is_null()
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    pub fn clear(&mut self) {
        crate::mem::take(self);
    }

    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq,
    {
        for element in self {
            if element == x {
                return true;
            }
        }
        false
    }

    #[must_use]
    pub fn front(&self) -> Option<&T> {
        unsafe { if self.head.is_null() { None } else { Some(&(*self.head).element) } }
    }

    #[must_use]
    pub fn front_mut(&mut self) -> Option<&mut T> {
        unsafe { if self.head.is_null() { None } else { Some(&mut (*self.head).element) } }
    }

    #[must_use]
    pub fn back(&self) -> Option<&T> {
        unsafe { if self.tail.is_null() { None } else { Some(&(*self.tail).element) } }
    }

    #[must_use]
    pub fn back_mut(&mut self) -> Option<&mut T> {
        unsafe { if self.tail.is_null() { None } else { Some(&mut (*self.tail).element) } }
    }

    pub fn push_front(&mut self, elt: T) {
        let node = Box::into_raw(Box::new(Node { next: self.head, prev: null_mut(), element: elt }));
        if self.head.is_null() {
            self.tail = node;
        } else {
            unsafe { (*self.head).prev = node };
        }
        self.head = node;
        self.len += 1;
    }

    pub fn push_front_mut(&mut self, elt: T) -> &mut T {
        self.push_front(elt);
        unsafe { &mut (*self.head).element }
    }

    pub fn pop_front(&mut self) -> Option<T> {
        if self.head.is_null() {
            return None;
        }
        let node = unsafe { Box::from_raw(self.head) };
        let Node { next, prev: _, element } = *node;
        self.head = next;
        if next.is_null() {
            self.tail = null_mut();
        } else {
            unsafe { (*next).prev = null_mut() };
        }
        self.len -= 1;
        Some(element)
    }

    pub fn push_back(&mut self, elt: T) {
        let node = Box::into_raw(Box::new(Node { next: null_mut(), prev: self.tail, element: elt }));
        if self.tail.is_null() {
            self.head = node;
        } else {
            unsafe { (*self.tail).next = node };
        }
        self.tail = node;
        self.len += 1;
    }

    pub fn push_back_mut(&mut self, elt: T) -> &mut T {
        self.push_back(elt);
        unsafe { &mut (*self.tail).element }
    }

    pub fn pop_back(&mut self) -> Option<T> {
        if self.tail.is_null() {
            return None;
        }
        let node = unsafe { Box::from_raw(self.tail) };
        let Node { next: _, prev, element } = *node;
        self.tail = prev;
        if prev.is_null() {
            self.head = null_mut();
        } else {
            unsafe { (*prev).next = null_mut() };
        }
        self.len -= 1;
        Some(element)
    }

    /// The elements from `at` on, as a list of their own.
    #[track_caller]
    pub fn split_off(&mut self, at: usize) -> LinkedList<T> {
        let len = self.len;
        if at > len {
            panic("Cannot split off at a nonexistent index");
        }
        if at == 0 {
            return crate::mem::take(self);
        }
        let mut rest = LinkedList::new();
        if at < len {
            let mut last = self.head;
            let mut i = 1;
            unsafe {
                while i < at {
                    last = (*last).next;
                    i += 1;
                }
                rest.head = (*last).next;
                (*rest.head).prev = null_mut();
                (*last).next = null_mut();
            }
            rest.tail = self.tail;
            rest.len = len - at;
            self.tail = last;
            self.len = at;
        }
        rest
    }

    fn forget_all(&mut self) {
        self.head = null_mut();
        self.tail = null_mut();
        self.len = 0;
    }
}

unsafe impl<T: Send> Send for LinkedList<T> {}
unsafe impl<T: Sync> Sync for LinkedList<T> {}

/// The nodes of a list that dies. If an element panics, those behind it die even so.
struct Rest<T> {
    head: *mut Node<T>,
}

impl<T> Rest<T> {
    fn drop_first(&mut self) {
        let node = unsafe { Box::from_raw(self.head) };
        self.head = node.next;
    }
}

impl<T> Drop for Rest<T> {
    fn drop(&mut self) {
        while !self.head.is_null() {
            self.drop_first();
        }
    }
}

#[fleck::may_dangle(T)]
impl<T> Drop for LinkedList<T> {
    fn drop(&mut self) {
        let mut rest = Rest { head: self.head };
        while !rest.head.is_null() {
            rest.drop_first();
        }
    }
}
