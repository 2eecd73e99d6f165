//! Which iterators keep what `size_hint` promises, so that `collect` and `extend` make room once for all items.
//! Where nothing is promised, a new vector is made when the first item has come, and grows as for `push`.
use crate::char::{ToLowercase, ToUppercase};
use crate::collections::btree_map::{IntoIter as MapIntoIter, IntoKeys, IntoValues, Iter as MapIter};
use crate::collections::btree_map::{IterMut as MapIterMut, Keys, Values, ValuesMut};
use crate::collections::btree_set::{IntoIter as SetIntoIter, Iter as SetIter};
use crate::collections::vec_deque::{IntoIter as DequeIntoIter, Iter as DequeIter, IterMut as DequeIterMut};
use crate::iter::{Chain, Cloned, Copied, DoubleEndedIterator, Empty, Enumerate, FlatMap, Flatten, Fuse};
use crate::iter::{IntoIterator, Iterator, Map, Once, OnceWith, Peekable, Repeat, RepeatN, RepeatWith, Rev};
use crate::iter::{Skip, StepBy, Take, Zip};
use crate::ops::range::{Range, RangeFrom, RangeInclusive, Step};
use crate::option::{IntoIter as OptionIntoIter, Iter as OptionIter, IterMut as OptionIterMut};
use crate::result::{IntoIter as ResultIntoIter, Iter as ResultIter, IterMut as ResultIterMut};
use crate::slice::{ArrayWindows, Chunks, ChunksExact, ChunksExactMut, ChunksMut, RChunks, RChunksExact};
use crate::slice::{Iter as SliceIter, IterMut as SliceIterMut, RChunksMut, Windows};
use crate::str::Bytes;
use crate::vec::{Drain as VecDrain, IntoIter as VecIntoIter};
use crate::{array, intrinsics};

/// Both bounds of `size_hint` are the number of items; there is no upper one if that is no `usize`.
#[lang = "trusted_len"]
pub trait TrustedLen: Iterator {}

/// How many items there will be, if `iter` is one that keeps to it.
#[inline]
pub fn trusted_len<I: Iterator>(iter: &I) -> Option<usize> {
    if !intrinsics::is_trusted_len::<I>() {
        return None;
    }
    match iter.size_hint() {
        (_, Some(len)) => Some(len),
        _ => crate::panicking::panic("capacity overflow"),
    }
}

/// Any item can be had without those before it.
pub trait TrustedRandomAccess: Iterator {}

/// How many items there are is part of the type.
pub trait FixedLen: IntoIterator {}

#[fleck::each(Marker: TrustedLen, TrustedRandomAccess)]
#[fleck::each(
    Of: SliceIter, SliceIterMut, DequeIter, DequeIterMut, Windows, Chunks, ChunksMut, ChunksExact, ChunksExactMut,
    RChunks, RChunksExact, RChunksMut
)]
impl<T> Marker for Of<'_, T> {}

#[fleck::each(Marker: TrustedLen, TrustedRandomAccess)]
impl Marker for Bytes<'_> {}

#[fleck::each(Marker: TrustedLen, TrustedRandomAccess)]
#[fleck::each(Of: ToLowercase, ToUppercase)]
impl Marker for Of {}

#[fleck::each(Of: Empty, Once, OptionIntoIter, ResultIntoIter, VecIntoIter, SetIntoIter, DequeIntoIter)]
impl<T> TrustedLen for Of<T> {}

#[fleck::each(Of: OptionIter, OptionIterMut, ResultIter, ResultIterMut, VecDrain, SetIter)]
impl<T> TrustedLen for Of<'_, T> {}

#[fleck::each(Of: MapIter, MapIterMut, Keys, Values, ValuesMut)]
impl<K, V> TrustedLen for Of<'_, K, V> {}

#[fleck::each(Of: MapIntoIter, IntoKeys, IntoValues)]
impl<K, V> TrustedLen for Of<K, V> {}

impl<T, const N: usize> TrustedLen for array::IntoIter<T, N> {}
impl<T, const N: usize> TrustedLen for ArrayWindows<'_, T, N> {}
impl<T: Clone> TrustedLen for Repeat<T> {}
impl<T: Clone> TrustedLen for RepeatN<T> {}
impl<A, F: FnMut() -> A> TrustedLen for RepeatWith<F> {}
impl<A, F: FnOnce() -> A> TrustedLen for OnceWith<F> {}

#[fleck::each(Of: Range, RangeFrom, RangeInclusive)]
impl<A: Step> TrustedLen for Of<A> {}

#[fleck::each(T: i8, i16, i32, i64, isize, u8, u16, u32, u64, usize)]
impl TrustedRandomAccess for Range<T> {}

// Adapters, if what they adapt does.

impl<I: TrustedLen + ?Sized> TrustedLen for &mut I {}

#[fleck::each(Marker: TrustedLen, TrustedRandomAccess)]
#[fleck::each(Of: Enumerate, Fuse)]
impl<I: Marker> Marker for Of<I> {}

#[fleck::each(Marker: TrustedLen, TrustedRandomAccess)]
impl<B, I: Marker, F: FnMut(I::Item) -> B> Marker for Map<I, F> {}

#[fleck::each(Marker: TrustedLen, TrustedRandomAccess)]
impl<A: Marker, B: Marker> Marker for Zip<A, B> {}

#[fleck::each(Marker: TrustedLen, TrustedRandomAccess)]
impl<'a, T: Clone + 'a, I: Marker<Item = &'a T>> Marker for Cloned<I> {}

#[fleck::each(Marker: TrustedLen, TrustedRandomAccess)]
impl<'a, T: Copy + 'a, I: Marker<Item = &'a T>> Marker for Copied<I> {}

#[fleck::each(Of: Peekable, Take)]
impl<I: TrustedLen> TrustedLen for Of<I> {}

impl<I: TrustedLen + DoubleEndedIterator> TrustedLen for Rev<I> {}
impl<A: TrustedLen, B: TrustedLen<Item = A::Item>> TrustedLen for Chain<A, B> {}

#[fleck::each(Of: Skip, StepBy)]
impl<I: TrustedRandomAccess> TrustedLen for Of<I> {}

impl<I: TrustedRandomAccess> TrustedRandomAccess for Skip<I> {}

// Items in items.

impl<T, const N: usize> FixedLen for [T; N] {}
impl<T, const N: usize> FixedLen for &[T; N] {}
impl<T, const N: usize> FixedLen for &mut [T; N] {}

impl<I: TrustedLen> TrustedLen for Flatten<I> where I::Item: FixedLen {}
impl<I: TrustedLen, U: FixedLen, F: FnMut(I::Item) -> U> TrustedLen for FlatMap<I, U, F> {}
