//! Collections other than `Vec`.
pub use crate::btree_map::BTreeMap;
pub use crate::btree_set::BTreeSet;
pub use crate::hash_map::HashMap;
pub use crate::hash_set::HashSet;
pub use crate::vec_deque::VecDeque;

pub mod btree_map {
    pub use crate::btree_map::{BTreeMap, Entry, IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys};
    pub use crate::btree_map::{OccupiedEntry, Range, RangeMut, VacantEntry, Values, ValuesMut};
}

pub mod btree_set {
    pub use crate::btree_set::{BTreeSet, Difference, Intersection, IntoIter, Iter, Range, SymmetricDifference, Union};
}

pub mod hash_map {
    pub use crate::hash_map::{Drain, Entry, HashMap, IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys};
    pub use crate::hash_map::{OccupiedEntry, VacantEntry, Values, ValuesMut};
    pub use crate::hasher::{DefaultHasher, RandomState};
}

pub mod hash_set {
    pub use crate::hash_set::{Difference, Drain, HashSet, Intersection, IntoIter, Iter, SymmetricDifference, Union};
}

pub mod vec_deque {
    pub use crate::vec_deque::{IntoIter, Iter, IterMut, VecDeque};
}
