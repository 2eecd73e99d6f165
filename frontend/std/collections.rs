//! Collections other than `Vec`.
pub mod binary_heap;
pub mod btree_map;
pub mod btree_set;
#[fleck::library(std)]
pub mod hash_map;
#[fleck::library(std)]
pub mod hash_set;
pub mod linked_list;
pub mod vec_deque;

mod entry;
pub(crate) mod error;
pub(crate) mod pair;
mod parts;

pub use self::binary_heap::BinaryHeap;
pub use self::btree_map::BTreeMap;
pub use self::btree_set::BTreeSet;
pub use self::error::TryReserveError;
pub use self::hash_map::HashMap;
pub use self::hash_set::HashSet;
pub use self::linked_list::LinkedList;
pub use self::vec_deque::VecDeque;
