//! Iterators that stay at their end once they have come to it.
use crate::iter::{Chain, Cloned, Copied, Cycle, DoubleEndedIterator, Empty, Enumerate, FilterMap, FusedIterator};
use crate::iter::{Inspect, Iterator, Once, OnceWith, Peekable, Repeat, RepeatN, RepeatWith, Rev, Skip, SkipWhile};
use crate::iter::{Successors, Take, TakeWhile, Zip};
use crate::slice::{ChunkBy, Chunks, ChunksExact, ChunksExactMut, ChunksMut, RChunks, RChunksExact, RChunksMut};
use crate::slice::{RSplit, RSplitN, Split, SplitInclusive, SplitMut, SplitN, Windows};
use crate::str::{Bytes, CharIndices, EncodeUtf16, Lines, SplitAsciiWhitespace, SplitWhitespace};
use crate::char::{ToLowercase, ToUppercase};
use crate::option::{IntoIter as OptionIntoIter, Iter as OptionIter, IterMut as OptionIterMut};
use crate::result::{IntoIter as ResultIntoIter, Iter as ResultIter, IterMut as ResultIterMut};
use crate::string::Drain as StringDrain;
use crate::vec::{Drain as VecDrain, IntoIter as VecIntoIter};
use crate::array;

// Sources.

impl<T: Clone> FusedIterator for Repeat<T> {}
impl<A, F: FnMut() -> A> FusedIterator for RepeatWith<F> {}
impl<A, F: FnOnce() -> A> FusedIterator for OnceWith<F> {}
impl<T, F: FnMut(&T) -> Option<T>> FusedIterator for Successors<T, F> {}
impl<T: Clone> FusedIterator for RepeatN<T> {}

#[fleck::each(Of: Empty, Once, OptionIntoIter, ResultIntoIter, VecIntoIter)]
impl<T> FusedIterator for Of<T> {}

#[fleck::each(Of: OptionIter, OptionIterMut, ResultIter, ResultIterMut, VecDrain)]
impl<T> FusedIterator for Of<'_, T> {}

impl<T, const N: usize> FusedIterator for array::IntoIter<T, N> {}

// Parts of slices and of texts.

#[fleck::each(Of: Windows, Chunks, ChunksMut, ChunksExact, ChunksExactMut, RChunks, RChunksExact, RChunksMut)]
impl<T> FusedIterator for Of<'_, T> {}

#[fleck::each(Of: Split, RSplit, SplitN, RSplitN, SplitInclusive, SplitMut)]
impl<T, P: FnMut(&T) -> bool> FusedIterator for Of<'_, T, P> {}

impl<T, P: FnMut(&T, &T) -> bool> FusedIterator for ChunkBy<'_, T, P> {}

#[fleck::each(Of: Bytes, CharIndices, EncodeUtf16, Lines, SplitAsciiWhitespace, SplitWhitespace, StringDrain)]
impl FusedIterator for Of<'_> {}

#[fleck::each(Of: ToUppercase, ToLowercase)]
impl FusedIterator for Of {}

// Adapters, if what they adapt does.

#[fleck::each(Of: Enumerate, Peekable, Skip, Take)]
impl<I: FusedIterator> FusedIterator for Of<I> {}

impl<I: FusedIterator + DoubleEndedIterator> FusedIterator for Rev<I> {}
impl<A: FusedIterator, B: FusedIterator> FusedIterator for Zip<A, B> {}
impl<A: FusedIterator, B: FusedIterator<Item = A::Item>> FusedIterator for Chain<A, B> {}
impl<I: Clone + Iterator> FusedIterator for Cycle<I> {}
impl<'a, T: Clone + 'a, I: FusedIterator<Item = &'a T>> FusedIterator for Cloned<I> {}
impl<'a, T: Copy + 'a, I: FusedIterator<Item = &'a T>> FusedIterator for Copied<I> {}
impl<B, I: FusedIterator, F: FnMut(I::Item) -> Option<B>> FusedIterator for FilterMap<I, F> {}
impl<I: FusedIterator, F: FnMut(&I::Item)> FusedIterator for Inspect<I, F> {}

#[fleck::each(Of: SkipWhile, TakeWhile)]
impl<I: FusedIterator, P: FnMut(&I::Item) -> bool> FusedIterator for Of<I, P> {}
