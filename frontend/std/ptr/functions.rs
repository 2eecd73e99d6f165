//! Pointers to functions are compared and hashed by their addresses.
use crate::cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd};
use crate::hash::{Hash, Hasher};

impl<R> PartialEq for fn() -> R {
    #[inline]
    fn eq(&self, other: &fn() -> R) -> bool {
        *self as usize == *other as usize
    }
}

impl<R> Eq for fn() -> R {}

impl<R> PartialOrd for fn() -> R {
    #[inline]
    fn partial_cmp(&self, other: &fn() -> R) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<R> Ord for fn() -> R {
    #[inline]
    fn cmp(&self, other: &fn() -> R) -> Ordering {
        (*self as usize).cmp(&(*other as usize))
    }
}

impl<R> Hash for fn() -> R {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(*self as usize)
    }
}

impl<A, R> PartialEq for fn(A) -> R {
    #[inline]
    fn eq(&self, other: &fn(A) -> R) -> bool {
        *self as usize == *other as usize
    }
}

impl<A, R> Eq for fn(A) -> R {}

impl<A, R> PartialOrd for fn(A) -> R {
    #[inline]
    fn partial_cmp(&self, other: &fn(A) -> R) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<A, R> Ord for fn(A) -> R {
    #[inline]
    fn cmp(&self, other: &fn(A) -> R) -> Ordering {
        (*self as usize).cmp(&(*other as usize))
    }
}

impl<A, R> Hash for fn(A) -> R {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(*self as usize)
    }
}

impl<A, B, R> PartialEq for fn(A, B) -> R {
    #[inline]
    fn eq(&self, other: &fn(A, B) -> R) -> bool {
        *self as usize == *other as usize
    }
}

impl<A, B, R> Eq for fn(A, B) -> R {}

impl<A, B, R> PartialOrd for fn(A, B) -> R {
    #[inline]
    fn partial_cmp(&self, other: &fn(A, B) -> R) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<A, B, R> Ord for fn(A, B) -> R {
    #[inline]
    fn cmp(&self, other: &fn(A, B) -> R) -> Ordering {
        (*self as usize).cmp(&(*other as usize))
    }
}

impl<A, B, R> Hash for fn(A, B) -> R {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(*self as usize)
    }
}

impl<A, B, C, R> PartialEq for fn(A, B, C) -> R {
    #[inline]
    fn eq(&self, other: &fn(A, B, C) -> R) -> bool {
        *self as usize == *other as usize
    }
}

impl<A, B, C, R> Eq for fn(A, B, C) -> R {}

impl<A, B, C, R> PartialOrd for fn(A, B, C) -> R {
    #[inline]
    fn partial_cmp(&self, other: &fn(A, B, C) -> R) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<A, B, C, R> Ord for fn(A, B, C) -> R {
    #[inline]
    fn cmp(&self, other: &fn(A, B, C) -> R) -> Ordering {
        (*self as usize).cmp(&(*other as usize))
    }
}

impl<A, B, C, R> Hash for fn(A, B, C) -> R {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(*self as usize)
    }
}

impl<A, B, C, D, R> PartialEq for fn(A, B, C, D) -> R {
    #[inline]
    fn eq(&self, other: &fn(A, B, C, D) -> R) -> bool {
        *self as usize == *other as usize
    }
}

impl<A, B, C, D, R> Eq for fn(A, B, C, D) -> R {}

impl<A, B, C, D, R> PartialOrd for fn(A, B, C, D) -> R {
    #[inline]
    fn partial_cmp(&self, other: &fn(A, B, C, D) -> R) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<A, B, C, D, R> Ord for fn(A, B, C, D) -> R {
    #[inline]
    fn cmp(&self, other: &fn(A, B, C, D) -> R) -> Ordering {
        (*self as usize).cmp(&(*other as usize))
    }
}

impl<A, B, C, D, R> Hash for fn(A, B, C, D) -> R {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(*self as usize)
    }
}

impl<A, B, C, D, E, R> PartialEq for fn(A, B, C, D, E) -> R {
    #[inline]
    fn eq(&self, other: &fn(A, B, C, D, E) -> R) -> bool {
        *self as usize == *other as usize
    }
}

impl<A, B, C, D, E, R> Eq for fn(A, B, C, D, E) -> R {}

impl<A, B, C, D, E, R> PartialOrd for fn(A, B, C, D, E) -> R {
    #[inline]
    fn partial_cmp(&self, other: &fn(A, B, C, D, E) -> R) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<A, B, C, D, E, R> Ord for fn(A, B, C, D, E) -> R {
    #[inline]
    fn cmp(&self, other: &fn(A, B, C, D, E) -> R) -> Ordering {
        (*self as usize).cmp(&(*other as usize))
    }
}

impl<A, B, C, D, E, R> Hash for fn(A, B, C, D, E) -> R {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(*self as usize)
    }
}

impl<A, B, C, D, E, G, R> PartialEq for fn(A, B, C, D, E, G) -> R {
    #[inline]
    fn eq(&self, other: &fn(A, B, C, D, E, G) -> R) -> bool {
        *self as usize == *other as usize
    }
}

impl<A, B, C, D, E, G, R> Eq for fn(A, B, C, D, E, G) -> R {}

impl<A, B, C, D, E, G, R> PartialOrd for fn(A, B, C, D, E, G) -> R {
    #[inline]
    fn partial_cmp(&self, other: &fn(A, B, C, D, E, G) -> R) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<A, B, C, D, E, G, R> Ord for fn(A, B, C, D, E, G) -> R {
    #[inline]
    fn cmp(&self, other: &fn(A, B, C, D, E, G) -> R) -> Ordering {
        (*self as usize).cmp(&(*other as usize))
    }
}

impl<A, B, C, D, E, G, R> Hash for fn(A, B, C, D, E, G) -> R {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(*self as usize)
    }
}
