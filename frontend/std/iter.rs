//! Iterators and what is made of them.

mod adapters;
mod collect;
mod default;
mod flatten;
mod functions;
mod fused;
mod iterator;
mod limits;
mod order;
mod peekable;
mod sources;
mod sum;
mod traits;
pub(crate) mod trusted_len;

pub use self::adapters::{Chain, Cloned, Copied, Enumerate, Rev, Zip};
pub use self::flatten::Flatten;
pub use self::functions::{from_fn, once_with, repeat_n, repeat_with, successors};
pub use self::functions::{Filter, FilterMap, FlatMap, FromFn, Inspect, Map, MapWhile, OnceWith, RepeatN, RepeatWith};
pub use self::functions::{Scan, SkipWhile, Successors, TakeWhile};
pub use self::iterator::Iterator;
pub use self::limits::{Cycle, Fuse, Skip, StepBy, Take};
pub use self::peekable::Peekable;
pub use self::sources::{Empty, Once, Repeat, empty, once, repeat, zip};
pub use self::sum::{Product, Sum};
pub use self::traits::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, FusedIterator};
pub use self::traits::IntoIterator;
