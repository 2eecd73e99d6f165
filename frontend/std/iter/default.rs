//! Iterators that have nothing to give, and adapters of those.
use crate::array;
use crate::collections::binary_heap::{IntoIter as HeapIntoIter, Iter as HeapIter};
use crate::collections::btree_map::{IntoIter as TreeIntoIter, IntoKeys as TreeIntoKeys, IntoValues as TreeIntoValues};
use crate::collections::btree_map::{Iter as TreeIter, IterMut as TreeIterMut, Keys as TreeKeys, Range as TreeRange};
use crate::collections::btree_map::{RangeMut as TreeRangeMut, Values as TreeValues, ValuesMut as TreeValuesMut};
use crate::collections::btree_set::{IntoIter as TreeSetIntoIter, Iter as TreeSetIter, Range as TreeSetRange};
use crate::collections::hash_map::{IntoIter as MapIntoIter, IntoKeys, IntoValues, Iter as MapIter};
use crate::collections::hash_map::{IterMut as MapIterMut, Keys, Table, Values, ValuesMut};
use crate::collections::hash_set::{IntoIter as SetIntoIter, Iter as SetIter};
use crate::collections::linked_list::{IntoIter as ListIntoIter, Iter as ListIter, IterMut as ListIterMut};
use crate::collections::vec_deque::{Iter as QueueIter, IterMut as QueueIterMut};
use crate::iter::{Chain, Cloned, Copied, Empty, Enumerate, Flatten, Fuse, Rev, empty};
use crate::marker::PhantomData;
use crate::mem::ManuallyDrop;
use crate::ptr::{NonNull, null_mut};
use crate::slice;
use crate::vec;

// Sources.

impl<T> Default for Empty<T> {
    fn default() -> Empty<T> {
        empty()
    }
}

impl<T> Default for slice::Iter<'_, T> {
    fn default() -> Self {
        (&[]).into_iter()
    }
}

impl<T> Default for slice::IterMut<'_, T> {
    fn default() -> Self {
        (&mut []).into_iter()
    }
}

impl<T> Default for vec::IntoIter<T> {
    fn default() -> vec::IntoIter<T> {
        Vec::new().into_iter()
    }
}

impl<T, const N: usize> Default for array::IntoIter<T, N> {
    fn default() -> array::IntoIter<T, N> {
        let data = unsafe { crate::intrinsics::uninit::<ManuallyDrop<[T; N]>>() };
        array::IntoIter { data: data, start: 0, end: 0 }
    }
}

impl<K, V> Default for MapIter<'_, K, V> {
    fn default() -> Self {
        // With nothing left the table is not looked at.
        let nowhere: NonNull<Table<K, V>> = NonNull::dangling();
        MapIter { table: unsafe { &*nowhere.as_ptr() }, at: 0, left: 0 }
    }
}

impl<K, V> Default for MapIterMut<'_, K, V> {
    fn default() -> Self {
        MapIterMut { table: null_mut(), at: 0, left: 0, of: PhantomData }
    }
}

impl<K, V> Default for MapIntoIter<K, V> {
    fn default() -> MapIntoIter<K, V> {
        MapIntoIter { table: Table::new(), at: 0 }
    }
}

impl<T> Default for ListIter<'_, T> {
    fn default() -> Self {
        ListIter { head: null_mut(), tail: null_mut(), len: 0, of: PhantomData }
    }
}

impl<T> Default for ListIterMut<'_, T> {
    fn default() -> Self {
        ListIterMut { rest: Default::default(), of: PhantomData }
    }
}

impl<T> Default for ListIntoIter<T> {
    fn default() -> ListIntoIter<T> {
        ListIntoIter { list: Default::default() }
    }
}

// What has such an iterator inside.

#[fleck::each(Of: QueueIter, QueueIterMut)]
impl<T> Default for Of<'_, T> {
    fn default() -> Self {
        Self(Chain { a: None, b: None })
    }
}

impl<T> Default for HeapIter<'_, T> {
    fn default() -> Self {
        Self { iter: Default::default() }
    }
}

impl<T> Default for HeapIntoIter<T> {
    fn default() -> Self {
        Self { iter: Default::default() }
    }
}

#[fleck::each(Of: TreeIter, TreeIterMut, TreeRange, TreeRangeMut, TreeKeys, TreeValues, TreeValuesMut, Keys, Values,
    ValuesMut)]
impl<K, V> Default for Of<'_, K, V> {
    fn default() -> Self {
        Self { inner: Default::default() }
    }
}

#[fleck::each(Of: TreeIntoIter, TreeIntoKeys, TreeIntoValues, IntoKeys, IntoValues)]
impl<K, V> Default for Of<K, V> {
    fn default() -> Self {
        Self { inner: Default::default() }
    }
}

#[fleck::each(Of: TreeSetIter, TreeSetRange, SetIter)]
impl<T> Default for Of<'_, T> {
    fn default() -> Self {
        Self { inner: Default::default() }
    }
}

#[fleck::each(Of: TreeSetIntoIter, SetIntoIter)]
impl<T> Default for Of<T> {
    fn default() -> Self {
        Self { inner: Default::default() }
    }
}

// Adapters.

impl<I: Default> Default for Rev<I> {
    fn default() -> Rev<I> {
        Rev { iter: Default::default() }
    }
}

impl<I: Default> Default for Enumerate<I> {
    fn default() -> Enumerate<I> {
        Enumerate { iter: Default::default(), count: 0 }
    }
}

#[fleck::each(Of: Cloned, Copied)]
impl<I: Default> Default for Of<I> {
    fn default() -> Of<I> {
        Of { it: Default::default() }
    }
}

impl<I: Default> Default for Fuse<I> {
    fn default() -> Fuse<I> {
        Fuse { iter: Some(Default::default()) }
    }
}

impl<A: Default, B: Default> Default for Chain<A, B> {
    fn default() -> Chain<A, B> {
        Chain { a: Some(Default::default()), b: Some(Default::default()) }
    }
}

impl<I: Default + Iterator> Default for Flatten<I>
where
    I::Item: IntoIterator,
{
    fn default() -> Flatten<I> {
        Flatten::new(Default::default())
    }
}
