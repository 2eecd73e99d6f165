//! How adapters, sources, iterators of slices and streams are shown, where what they hold is not what
//! those of real std hold.
use crate::iter::{Empty, Filter, FilterMap, Inspect, Iterator, Map, MapWhile, Once};
use crate::iter::{Scan, SkipWhile, TakeWhile};
use crate::iter::{FromFn, OnceWith, RepeatWith, Successors};
use crate::{ascii, io};
use crate::{option, result, slice, string, vec};
use super::{Debug, Formatter, Result};

// Adapters: their functions are not shown.

impl<I: Debug, F> Debug for Map<I, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Map").field("iter", &self.iter).finish()
    }
}

impl<I: Debug, F> Debug for Filter<I, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Filter").field("iter", &self.iter).finish()
    }
}

impl<I: Debug, F> Debug for FilterMap<I, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("FilterMap").field("iter", &self.iter).finish()
    }
}

impl<I: Debug, F> Debug for Inspect<I, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Inspect").field("iter", &self.iter).finish()
    }
}

impl<I: Debug, F> Debug for MapWhile<I, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("MapWhile").field("iter", &self.iter).finish()
    }
}

impl<I: Debug, P> Debug for TakeWhile<I, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("TakeWhile").field("iter", &self.iter).field("flag", &self.finished).finish()
    }
}

impl<I: Debug, P> Debug for SkipWhile<I, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("SkipWhile").field("iter", &self.iter).field("flag", &self.begun).finish()
    }
}

impl<I: Debug, St: Debug, F> Debug for Scan<I, St, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Scan").field("iter", &self.iter).field("state", &self.state).finish()
    }
}

// Sources.

impl<T> Debug for Empty<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("Empty")
    }
}

impl<T: Debug> Debug for Once<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Once").field("inner", &option::IntoIter { value: self.value.as_ref() }).finish()
    }
}

/// What is left of an option.
struct Item<'a, T>(&'a Option<T>);

impl<T: Debug> Debug for Item<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Item").field("opt", self.0).finish()
    }
}

impl<T: Debug> Debug for option::IntoIter<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("IntoIter").field("inner", &Item(&self.value)).finish()
    }
}

impl<T: Debug> Debug for option::Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Iter").field("inner", &Item(&self.value)).finish()
    }
}

impl<T: Debug> Debug for option::IterMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("IterMut").field("inner", &Item(&self.value)).finish()
    }
}

impl<T: Debug> Debug for result::IntoIter<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("IntoIter").field("inner", &self.value).finish()
    }
}

impl<T: Debug> Debug for result::Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Iter").field("inner", &self.value).finish()
    }
}

impl<T: Debug> Debug for result::IterMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("IterMut").field("inner", &self.value).finish()
    }
}

impl<T: Debug, F> Debug for Successors<T, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Successors").field("next", &self.next).finish()
    }
}

impl<F> Debug for FromFn<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("FromFn")
    }
}

impl<F> Debug for RepeatWith<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("RepeatWith").finish_non_exhaustive()
    }
}

impl<F> Debug for OnceWith<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(if self.make.is_some() { "OnceWith(Some(_))" } else { "OnceWith(None)" })
    }
}

// Slices and vectors: the functions that cut them are not shown.

impl<T: Debug, P: FnMut(&T) -> bool> Debug for slice::Split<'_, T, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Split").field("v", &self.v).field("finished", &self.finished).finish()
    }
}

impl<T: Debug, P: FnMut(&T) -> bool> Debug for slice::RSplit<'_, T, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("RSplit").field("v", &self.split.v).field("finished", &self.split.finished).finish()
    }
}

impl<T: Debug, P: FnMut(&T) -> bool> Debug for slice::SplitInclusive<'_, T, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("SplitInclusive").field("v", &self.rest).field("finished", &self.rest.is_empty()).finish()
    }
}

impl<T: Debug, P> Debug for slice::ChunkBy<'_, T, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("ChunkBy").field("slice", &self.rest).finish()
    }
}

/// A split with an end, of which there are two kinds.
struct GenericSplitN<'a, S> {
    iter: &'a S,
    count: usize,
}

impl<S: Debug> Debug for GenericSplitN<'_, S> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("GenericSplitN").field("iter", self.iter).field("count", &self.count).finish()
    }
}

impl<T: Debug, P: FnMut(&T) -> bool> Debug for slice::SplitN<'_, T, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let inner = GenericSplitN { iter: &self.split, count: self.left };
        f.debug_struct("SplitN").field("inner", &inner).finish()
    }
}

impl<T: Debug> Debug for slice::RChunksExact<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("RChunksExact")
            .field("v", &self.whole.v)
            .field("rem", &self.remainder)
            .field("chunk_size", &self.whole.chunk_size)
            .finish()
    }
}

impl<I: Iterator + Debug> Debug for vec::Splice<'_, I>
where
    I::Item: Debug,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Splice").field("drain", &self.drain).field("replace_with", &self.replace_with).finish()
    }
}


impl<T: Debug> Debug for slice::IterMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("IterMut").field(&self.as_slice()).finish()
    }
}

impl<T: Debug> Debug for vec::Drain<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("Drain").field(&self.as_slice()).finish()
    }
}

impl Debug for string::Drain<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("Drain").field(&self.as_str()).finish()
    }
}

// Streams, and what has nothing to show.

impl Debug for io::Stdin {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Stdin").finish_non_exhaustive()
    }
}

impl Debug for io::Stdout {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Stdout").finish_non_exhaustive()
    }
}

impl Debug for io::Stderr {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Stderr").finish_non_exhaustive()
    }
}

impl Debug for io::StdinLock<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("StdinLock").finish_non_exhaustive()
    }
}

impl Debug for io::StdoutLock<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("StdoutLock").finish_non_exhaustive()
    }
}

impl Debug for ascii::EscapeDefault {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("EscapeDefault").finish_non_exhaustive()
    }
}
