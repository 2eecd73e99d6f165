//! Tuples, up to eight elements; the empty tuple is `()`.
use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};

impl Clone for () {
    #[inline]
    fn clone(&self) {}
}

impl Copy for () {}

impl Default for () {
    #[inline]
    fn default() {}
}

// 1 element

impl<A: Clone> Clone for (A,) {
    fn clone(&self) -> (A,) {
        (self.0.clone(),)
    }
}

impl<A: Copy> Copy for (A,) {}

impl<A: Default> Default for (A,) {
    fn default() -> (A,) {
        (A::default(),)
    }
}

impl<A: PartialEq> PartialEq for (A,) {
    fn eq(&self, other: &(A,)) -> bool {
        self.0 == other.0
    }
}

impl<A: Eq> Eq for (A,) {}

impl<A: PartialOrd> PartialOrd for (A,) {
    fn partial_cmp(&self, other: &(A,)) -> Option<Ordering> {
        self.0.partial_cmp(&other.0)
    }
}

impl<A: Ord> Ord for (A,) {
    fn cmp(&self, other: &(A,)) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<A: Hash> Hash for (A,) {
    fn hash<S: Hasher>(&self, state: &mut S) {
        self.0.hash(state);
    }
}

impl<A: fmt::Debug> fmt::Debug for (A,) {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple = f.debug_tuple("");
        tuple.field(&self.0);
        tuple.finish()
    }
}

// 2 elements

impl<A: Clone, B: Clone> Clone for (A, B) {
    fn clone(&self) -> (A, B) {
        (self.0.clone(), self.1.clone())
    }
}

impl<A: Copy, B: Copy> Copy for (A, B) {}

impl<A: Default, B: Default> Default for (A, B) {
    fn default() -> (A, B) {
        (A::default(), B::default())
    }
}

impl<A: PartialEq, B: PartialEq> PartialEq for (A, B) {
    fn eq(&self, other: &(A, B)) -> bool {
        self.0 == other.0 && self.1 == other.1
    }
}

impl<A: Eq, B: Eq> Eq for (A, B) {}

impl<A: PartialOrd, B: PartialOrd> PartialOrd for (A, B) {
    fn partial_cmp(&self, other: &(A, B)) -> Option<Ordering> {
        match self.0.partial_cmp(&other.0) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        self.1.partial_cmp(&other.1)
    }
}

impl<A: Ord, B: Ord> Ord for (A, B) {
    fn cmp(&self, other: &(A, B)) -> Ordering {
        match self.0.cmp(&other.0) {
            Ordering::Equal => {}
            order => return order,
        }
        self.1.cmp(&other.1)
    }
}

impl<A: Hash, B: Hash> Hash for (A, B) {
    fn hash<S: Hasher>(&self, state: &mut S) {
        self.0.hash(state);
        self.1.hash(state);
    }
}

impl<A: fmt::Debug, B: fmt::Debug> fmt::Debug for (A, B) {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple = f.debug_tuple("");
        tuple.field(&self.0);
        tuple.field(&self.1);
        tuple.finish()
    }
}

// 3 elements

impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) {
    fn clone(&self) -> (A, B, C) {
        (self.0.clone(), self.1.clone(), self.2.clone())
    }
}

impl<A: Copy, B: Copy, C: Copy> Copy for (A, B, C) {}

impl<A: Default, B: Default, C: Default> Default for (A, B, C) {
    fn default() -> (A, B, C) {
        (A::default(), B::default(), C::default())
    }
}

impl<A: PartialEq, B: PartialEq, C: PartialEq> PartialEq for (A, B, C) {
    fn eq(&self, other: &(A, B, C)) -> bool {
        self.0 == other.0 && self.1 == other.1 && self.2 == other.2
    }
}

impl<A: Eq, B: Eq, C: Eq> Eq for (A, B, C) {}

impl<A: PartialOrd, B: PartialOrd, C: PartialOrd> PartialOrd for (A, B, C) {
    fn partial_cmp(&self, other: &(A, B, C)) -> Option<Ordering> {
        match self.0.partial_cmp(&other.0) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.1.partial_cmp(&other.1) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        self.2.partial_cmp(&other.2)
    }
}

impl<A: Ord, B: Ord, C: Ord> Ord for (A, B, C) {
    fn cmp(&self, other: &(A, B, C)) -> Ordering {
        match self.0.cmp(&other.0) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.1.cmp(&other.1) {
            Ordering::Equal => {}
            order => return order,
        }
        self.2.cmp(&other.2)
    }
}

impl<A: Hash, B: Hash, C: Hash> Hash for (A, B, C) {
    fn hash<S: Hasher>(&self, state: &mut S) {
        self.0.hash(state);
        self.1.hash(state);
        self.2.hash(state);
    }
}

impl<A: fmt::Debug, B: fmt::Debug, C: fmt::Debug> fmt::Debug for (A, B, C) {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple = f.debug_tuple("");
        tuple.field(&self.0);
        tuple.field(&self.1);
        tuple.field(&self.2);
        tuple.finish()
    }
}

// 4 elements

impl<A: Clone, B: Clone, C: Clone, D: Clone> Clone for (A, B, C, D) {
    fn clone(&self) -> (A, B, C, D) {
        (self.0.clone(), self.1.clone(), self.2.clone(), self.3.clone())
    }
}

impl<A: Copy, B: Copy, C: Copy, D: Copy> Copy for (A, B, C, D) {}

impl<A: Default, B: Default, C: Default, D: Default> Default for (A, B, C, D) {
    fn default() -> (A, B, C, D) {
        (A::default(), B::default(), C::default(), D::default())
    }
}

impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq> PartialEq for (A, B, C, D) {
    fn eq(&self, other: &(A, B, C, D)) -> bool {
        self.0 == other.0 && self.1 == other.1 && self.2 == other.2 && self.3 == other.3
    }
}

impl<A: Eq, B: Eq, C: Eq, D: Eq> Eq for (A, B, C, D) {}

impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd> PartialOrd for (A, B, C, D) {
    fn partial_cmp(&self, other: &(A, B, C, D)) -> Option<Ordering> {
        match self.0.partial_cmp(&other.0) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.1.partial_cmp(&other.1) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.2.partial_cmp(&other.2) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        self.3.partial_cmp(&other.3)
    }
}

impl<A: Ord, B: Ord, C: Ord, D: Ord> Ord for (A, B, C, D) {
    fn cmp(&self, other: &(A, B, C, D)) -> Ordering {
        match self.0.cmp(&other.0) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.1.cmp(&other.1) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.2.cmp(&other.2) {
            Ordering::Equal => {}
            order => return order,
        }
        self.3.cmp(&other.3)
    }
}

impl<A: Hash, B: Hash, C: Hash, D: Hash> Hash for (A, B, C, D) {
    fn hash<S: Hasher>(&self, state: &mut S) {
        self.0.hash(state);
        self.1.hash(state);
        self.2.hash(state);
        self.3.hash(state);
    }
}

impl<A: fmt::Debug, B: fmt::Debug, C: fmt::Debug, D: fmt::Debug> fmt::Debug for (A, B, C, D) {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple = f.debug_tuple("");
        tuple.field(&self.0);
        tuple.field(&self.1);
        tuple.field(&self.2);
        tuple.field(&self.3);
        tuple.finish()
    }
}

// 5 elements

impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone> Clone for (A, B, C, D, E) {
    fn clone(&self) -> (A, B, C, D, E) {
        (self.0.clone(), self.1.clone(), self.2.clone(), self.3.clone(), self.4.clone())
    }
}

impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy> Copy for (A, B, C, D, E) {}

impl<A: Default, B: Default, C: Default, D: Default, E: Default> Default for (A, B, C, D, E) {
    fn default() -> (A, B, C, D, E) {
        (A::default(), B::default(), C::default(), D::default(), E::default())
    }
}

impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq> PartialEq for (A, B, C, D, E) {
    fn eq(&self, other: &(A, B, C, D, E)) -> bool {
        self.0 == other.0 && self.1 == other.1 && self.2 == other.2 && self.3 == other.3 && self.4 == other.4
    }
}

impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq> Eq for (A, B, C, D, E) {}

impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd> PartialOrd for (A, B, C, D, E) {
    fn partial_cmp(&self, other: &(A, B, C, D, E)) -> Option<Ordering> {
        match self.0.partial_cmp(&other.0) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.1.partial_cmp(&other.1) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.2.partial_cmp(&other.2) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.3.partial_cmp(&other.3) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        self.4.partial_cmp(&other.4)
    }
}

impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord> Ord for (A, B, C, D, E) {
    fn cmp(&self, other: &(A, B, C, D, E)) -> Ordering {
        match self.0.cmp(&other.0) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.1.cmp(&other.1) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.2.cmp(&other.2) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.3.cmp(&other.3) {
            Ordering::Equal => {}
            order => return order,
        }
        self.4.cmp(&other.4)
    }
}

impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash> Hash for (A, B, C, D, E) {
    fn hash<S: Hasher>(&self, state: &mut S) {
        self.0.hash(state);
        self.1.hash(state);
        self.2.hash(state);
        self.3.hash(state);
        self.4.hash(state);
    }
}

impl<A: fmt::Debug, B: fmt::Debug, C: fmt::Debug, D: fmt::Debug, E: fmt::Debug> fmt::Debug for (A, B, C, D, E) {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple = f.debug_tuple("");
        tuple.field(&self.0);
        tuple.field(&self.1);
        tuple.field(&self.2);
        tuple.field(&self.3);
        tuple.field(&self.4);
        tuple.finish()
    }
}

// 6 elements

impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone> Clone for (A, B, C, D, E, F) {
    fn clone(&self) -> (A, B, C, D, E, F) {
        (self.0.clone(), self.1.clone(), self.2.clone(), self.3.clone(), self.4.clone(), self.5.clone())
    }
}

impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy> Copy for (A, B, C, D, E, F) {}

impl<A: Default, B: Default, C: Default, D: Default, E: Default, F: Default> Default for (A, B, C, D, E, F) {
    fn default() -> (A, B, C, D, E, F) {
        (A::default(), B::default(), C::default(), D::default(), E::default(), F::default())
    }
}

impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq> PartialEq for (A, B, C, D, E, F) {
    fn eq(&self, other: &(A, B, C, D, E, F)) -> bool {
        self.0 == other.0 && self.1 == other.1 && self.2 == other.2 && self.3 == other.3 && self.4 == other.4 && self.5 == other.5
    }
}

impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq> Eq for (A, B, C, D, E, F) {}

impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd> PartialOrd for (A, B, C, D, E, F) {
    fn partial_cmp(&self, other: &(A, B, C, D, E, F)) -> Option<Ordering> {
        match self.0.partial_cmp(&other.0) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.1.partial_cmp(&other.1) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.2.partial_cmp(&other.2) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.3.partial_cmp(&other.3) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.4.partial_cmp(&other.4) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        self.5.partial_cmp(&other.5)
    }
}

impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord> Ord for (A, B, C, D, E, F) {
    fn cmp(&self, other: &(A, B, C, D, E, F)) -> Ordering {
        match self.0.cmp(&other.0) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.1.cmp(&other.1) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.2.cmp(&other.2) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.3.cmp(&other.3) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.4.cmp(&other.4) {
            Ordering::Equal => {}
            order => return order,
        }
        self.5.cmp(&other.5)
    }
}

impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash> Hash for (A, B, C, D, E, F) {
    fn hash<S: Hasher>(&self, state: &mut S) {
        self.0.hash(state);
        self.1.hash(state);
        self.2.hash(state);
        self.3.hash(state);
        self.4.hash(state);
        self.5.hash(state);
    }
}

impl<A: fmt::Debug, B: fmt::Debug, C: fmt::Debug, D: fmt::Debug, E: fmt::Debug, F: fmt::Debug> fmt::Debug for (A, B, C, D, E, F) {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple = f.debug_tuple("");
        tuple.field(&self.0);
        tuple.field(&self.1);
        tuple.field(&self.2);
        tuple.field(&self.3);
        tuple.field(&self.4);
        tuple.field(&self.5);
        tuple.finish()
    }
}

// 7 elements

impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone, G: Clone> Clone for (A, B, C, D, E, F, G) {
    fn clone(&self) -> (A, B, C, D, E, F, G) {
        (self.0.clone(), self.1.clone(), self.2.clone(), self.3.clone(), self.4.clone(), self.5.clone(), self.6.clone())
    }
}

impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy, G: Copy> Copy for (A, B, C, D, E, F, G) {}

impl<A: Default, B: Default, C: Default, D: Default, E: Default, F: Default, G: Default> Default for (A, B, C, D, E, F, G) {
    fn default() -> (A, B, C, D, E, F, G) {
        (A::default(), B::default(), C::default(), D::default(), E::default(), F::default(), G::default())
    }
}

impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq, G: PartialEq> PartialEq for (A, B, C, D, E, F, G) {
    fn eq(&self, other: &(A, B, C, D, E, F, G)) -> bool {
        self.0 == other.0 && self.1 == other.1 && self.2 == other.2 && self.3 == other.3 && self.4 == other.4 && self.5 == other.5 && self.6 == other.6
    }
}

impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq, G: Eq> Eq for (A, B, C, D, E, F, G) {}

impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd, G: PartialOrd> PartialOrd for (A, B, C, D, E, F, G) {
    fn partial_cmp(&self, other: &(A, B, C, D, E, F, G)) -> Option<Ordering> {
        match self.0.partial_cmp(&other.0) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.1.partial_cmp(&other.1) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.2.partial_cmp(&other.2) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.3.partial_cmp(&other.3) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.4.partial_cmp(&other.4) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.5.partial_cmp(&other.5) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        self.6.partial_cmp(&other.6)
    }
}

impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord, G: Ord> Ord for (A, B, C, D, E, F, G) {
    fn cmp(&self, other: &(A, B, C, D, E, F, G)) -> Ordering {
        match self.0.cmp(&other.0) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.1.cmp(&other.1) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.2.cmp(&other.2) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.3.cmp(&other.3) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.4.cmp(&other.4) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.5.cmp(&other.5) {
            Ordering::Equal => {}
            order => return order,
        }
        self.6.cmp(&other.6)
    }
}

impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash> Hash for (A, B, C, D, E, F, G) {
    fn hash<S: Hasher>(&self, state: &mut S) {
        self.0.hash(state);
        self.1.hash(state);
        self.2.hash(state);
        self.3.hash(state);
        self.4.hash(state);
        self.5.hash(state);
        self.6.hash(state);
    }
}

impl<A: fmt::Debug, B: fmt::Debug, C: fmt::Debug, D: fmt::Debug, E: fmt::Debug, F: fmt::Debug, G: fmt::Debug> fmt::Debug for (A, B, C, D, E, F, G) {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple = f.debug_tuple("");
        tuple.field(&self.0);
        tuple.field(&self.1);
        tuple.field(&self.2);
        tuple.field(&self.3);
        tuple.field(&self.4);
        tuple.field(&self.5);
        tuple.field(&self.6);
        tuple.finish()
    }
}

// 8 elements

impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone, G: Clone, H: Clone> Clone for (A, B, C, D, E, F, G, H) {
    fn clone(&self) -> (A, B, C, D, E, F, G, H) {
        (self.0.clone(), self.1.clone(), self.2.clone(), self.3.clone(), self.4.clone(), self.5.clone(), self.6.clone(), self.7.clone())
    }
}

impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy, G: Copy, H: Copy> Copy for (A, B, C, D, E, F, G, H) {}

impl<A: Default, B: Default, C: Default, D: Default, E: Default, F: Default, G: Default, H: Default> Default for (A, B, C, D, E, F, G, H) {
    fn default() -> (A, B, C, D, E, F, G, H) {
        (A::default(), B::default(), C::default(), D::default(), E::default(), F::default(), G::default(), H::default())
    }
}

impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq, G: PartialEq, H: PartialEq> PartialEq for (A, B, C, D, E, F, G, H) {
    fn eq(&self, other: &(A, B, C, D, E, F, G, H)) -> bool {
        self.0 == other.0 && self.1 == other.1 && self.2 == other.2 && self.3 == other.3 && self.4 == other.4 && self.5 == other.5 && self.6 == other.6 && self.7 == other.7
    }
}

impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq, G: Eq, H: Eq> Eq for (A, B, C, D, E, F, G, H) {}

impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd, G: PartialOrd, H: PartialOrd> PartialOrd for (A, B, C, D, E, F, G, H) {
    fn partial_cmp(&self, other: &(A, B, C, D, E, F, G, H)) -> Option<Ordering> {
        match self.0.partial_cmp(&other.0) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.1.partial_cmp(&other.1) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.2.partial_cmp(&other.2) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.3.partial_cmp(&other.3) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.4.partial_cmp(&other.4) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.5.partial_cmp(&other.5) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        match self.6.partial_cmp(&other.6) {
            Some(Ordering::Equal) => {}
            order => return order,
        }
        self.7.partial_cmp(&other.7)
    }
}

impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord, G: Ord, H: Ord> Ord for (A, B, C, D, E, F, G, H) {
    fn cmp(&self, other: &(A, B, C, D, E, F, G, H)) -> Ordering {
        match self.0.cmp(&other.0) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.1.cmp(&other.1) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.2.cmp(&other.2) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.3.cmp(&other.3) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.4.cmp(&other.4) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.5.cmp(&other.5) {
            Ordering::Equal => {}
            order => return order,
        }
        match self.6.cmp(&other.6) {
            Ordering::Equal => {}
            order => return order,
        }
        self.7.cmp(&other.7)
    }
}

impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash, H: Hash> Hash for (A, B, C, D, E, F, G, H) {
    fn hash<S: Hasher>(&self, state: &mut S) {
        self.0.hash(state);
        self.1.hash(state);
        self.2.hash(state);
        self.3.hash(state);
        self.4.hash(state);
        self.5.hash(state);
        self.6.hash(state);
        self.7.hash(state);
    }
}

impl<A: fmt::Debug, B: fmt::Debug, C: fmt::Debug, D: fmt::Debug, E: fmt::Debug, F: fmt::Debug, G: fmt::Debug, H: fmt::Debug> fmt::Debug for (A, B, C, D, E, F, G, H) {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple = f.debug_tuple("");
        tuple.field(&self.0);
        tuple.field(&self.1);
        tuple.field(&self.2);
        tuple.field(&self.3);
        tuple.field(&self.4);
        tuple.field(&self.5);
        tuple.field(&self.6);
        tuple.field(&self.7);
        tuple.finish()
    }
}
