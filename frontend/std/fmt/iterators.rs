//! How adapters, sources, iterators of slices and streams are shown, where what they hold is not what
//! those of real std hold.
use crate::iter::{Empty, Filter, FilterMap, Inspect, Iterator, Map, MapWhile, Once};
use crate::iter::{Scan, SkipWhile, TakeWhile};
use crate::iter::{FromFn, OnceWith, RepeatWith, Successors};
use crate::ascii::EscapeDefault;
use crate::io::{Stderr, Stdin, StdinLock, Stdout, StdoutLock};
use crate::option::{Iter as OptionIter, IterMut as OptionIterMut};
use crate::result::{Iter as ResultIter, IterMut as ResultIterMut};
use crate::{intrinsics, option, result, slice, string, vec};
use super::{Debug, Formatter, Result};

/// The name of a type, without the path to it and without its arguments.
fn name_of<T>() -> &'static str {
    let path = intrinsics::type_name::<T>();
    let path = match path.split_once('<') {
        Some((path, _)) => path,
        None => path,
    };
    match path.rsplit_once("::") {
        Some((_, name)) => name,
        None => path,
    }
}

// Adapters: their functions are not shown.

#[fleck::each(Of: Map, Filter, FilterMap, Inspect, MapWhile)]
impl<I: Debug, F> Debug for Of<I, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct(name_of::<Self>()).field("iter", &self.iter).finish()
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

#[fleck::each(Of: OptionIter, OptionIterMut)]
impl<T: Debug> Debug for Of<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct(name_of::<Self>()).field("inner", &Item(&self.value)).finish()
    }
}

impl<T: Debug> Debug for result::IntoIter<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("IntoIter").field("inner", &self.value).finish()
    }
}

#[fleck::each(Of: ResultIter, ResultIterMut)]
impl<T: Debug> Debug for Of<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct(name_of::<Self>()).field("inner", &self.value).finish()
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

#[fleck::each(Of: Stdin, Stdout, Stderr, EscapeDefault)]
impl Debug for Of {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct(name_of::<Self>()).finish_non_exhaustive()
    }
}

#[fleck::each(Of: StdinLock, StdoutLock)]
impl Debug for Of<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct(name_of::<Self>()).finish_non_exhaustive()
    }
}
