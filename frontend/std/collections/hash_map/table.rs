//! The memory of a `HashMap`: one block that holds the buckets and, behind them, a control byte for each. A control
//! byte says that its bucket is empty or that its entry was removed, or gives seven bits of the entry's hash, so that
//! most other entries are passed over without a look at their keys. Sizes and load are those of hashbrown, which real
//! std uses (after Kulukundis, "Designing a fast, efficient, cache-friendly hash table", 2017); it looks at 16 control
//! bytes at a time where this one looks at them one by one.
use crate::borrow::Borrow;
use crate::collections::pair::Pair;
use crate::intrinsics;
use crate::marker::PhantomData;
use crate::ptr::NonNull;

const EMPTY: u8 = 0xff;
const REMOVED: u8 = 0x80;
/// Control bytes behind the last bucket's, as hashbrown has them for its groups.
const GROUP: usize = 16;
const ALIGN: usize = 16;

pub(crate) struct Table<K, V> {
    ctrl: NonNull<u8>,
    bucket_mask: usize,
    growth_left: usize,
    items: usize,
    of: PhantomData<Pair<K, V>>,
}

unsafe impl<K: Send, V: Send> Send for Table<K, V> {}
unsafe impl<K: Sync, V: Sync> Sync for Table<K, V> {}

impl<K, V> Table<K, V> {
    pub(crate) const fn new() -> Table<K, V> {
        Table { ctrl: NonNull::dangling(), bucket_mask: 0, growth_left: 0, items: 0, of: PhantomData }
    }

    pub(crate) fn with_capacity(capacity: usize) -> Table<K, V> {
        if capacity == 0 { Table::new() } else { Table::with_buckets(buckets_for(capacity)) }
    }

    fn with_buckets(buckets: usize) -> Table<K, V> {
        let data = data_size::<K, V>(buckets);
        unsafe {
            let block = intrinsics::allocate(data + buckets + GROUP, ALIGN);
            let ctrl = block.add(data);
            intrinsics::write_bytes(ctrl, EMPTY, buckets + GROUP);
            Table {
                ctrl: NonNull::new_unchecked(ctrl),
                bucket_mask: buckets - 1,
                growth_left: load_of(buckets),
                items: 0,
                of: PhantomData,
            }
        }
    }

    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.items
    }

    pub(crate) fn capacity(&self) -> usize {
        self.items + self.growth_left
    }

    #[inline]
    pub(crate) fn buckets(&self) -> usize {
        if self.bucket_mask == 0 { 0 } else { self.bucket_mask + 1 }
    }

    #[inline]
    fn ctrl(&self, i: usize) -> *mut u8 {
        unsafe { self.ctrl.as_ptr().add(i) }
    }

    #[inline]
    pub(crate) fn is_full(&self, i: usize) -> bool {
        unsafe { *self.ctrl(i) < REMOVED }
    }

    /// Buckets lie before the control bytes, the first one next to them.
    #[inline]
    pub(crate) fn bucket(&self, i: usize) -> *mut Pair<K, V> {
        unsafe { (self.ctrl.as_ptr() as *mut Pair<K, V>).sub(i + 1) }
    }

    pub(crate) fn find<Q: Eq + ?Sized>(&self, hash: u64, key: &Q) -> Option<usize>
    where
        K: Borrow<Q>,
    {
        if self.items == 0 {
            return None;
        }
        let tag = tag_of(hash);
        let mut i = hash as usize & self.bucket_mask;
        loop {
            let ctrl = unsafe { *self.ctrl(i) };
            if ctrl == tag && unsafe { *(*self.bucket(i)).key.borrow() == *key } {
                return Some(i);
            }
            if ctrl == EMPTY {
                return None;
            }
            i = (i + 1) & self.bucket_mask;
        }
    }

    /// Puts an entry whose key is not there into a table that has room; where it is now.
    pub(crate) fn insert(&mut self, hash: u64, entry: Pair<K, V>) -> usize {
        let mut i = hash as usize & self.bucket_mask;
        while self.is_full(i) {
            i = (i + 1) & self.bucket_mask;
        }
        unsafe {
            if *self.ctrl(i) == EMPTY {
                self.growth_left -= 1;
            }
            *self.ctrl(i) = tag_of(hash);
            intrinsics::write(self.bucket(i), entry);
        }
        self.items += 1;
        i
    }

    /// Takes an entry out. Its bucket counts as empty again if no search can have passed over it.
    pub(crate) fn remove(&mut self, i: usize) -> Pair<K, V> {
        unsafe {
            if *self.ctrl((i + 1) & self.bucket_mask) == EMPTY {
                *self.ctrl(i) = EMPTY;
                self.growth_left += 1;
            } else {
                *self.ctrl(i) = REMOVED;
            }
            self.items -= 1;
            intrinsics::read(self.bucket(i) as *const Pair<K, V>)
        }
    }

    /// The first full bucket from `i` on; `buckets()` if there is none.
    #[inline]
    pub(crate) fn next_full(&self, from: usize) -> usize {
        let mut i = from;
        while i < self.buckets() && !self.is_full(i) {
            i += 1;
        }
        i
    }

    /// How many buckets are needed for `additional` more entries, if these are too few.
    pub(crate) fn wanted_buckets(&self, additional: usize) -> Option<usize> {
        if additional <= self.growth_left {
            return None;
        }
        let needed = match self.items.checked_add(additional) {
            Some(needed) => needed,
            None => crate::panicking::panic("Hash table capacity overflow"),
        };
        let full = load_of(self.buckets());
        // Where removed entries fill the table, it is only cleaned.
        Some(if needed <= full / 2 { self.buckets() } else { buckets_for(needed.max(full + 1)) })
    }

    /// An empty table that takes the place of this one, which has room for `old` entries and holds `len`; it has
    /// room for `new`.
    #[fleck::note(grow)]
    fn make_room(&mut self, _old: usize, _new: usize, _len: usize, buckets: usize) -> Table<K, V> {
        Table::with_buckets(buckets)
    }

    pub(crate) fn resized(&mut self, buckets: usize) -> Table<K, V> {
        self.make_room(self.capacity(), load_of(buckets), self.items, buckets)
    }

    /// Forgets all entries; they have been moved or dropped.
    pub(crate) fn forget_all(&mut self) {
        let buckets = self.buckets();
        if buckets > 0 {
            unsafe { intrinsics::write_bytes(self.ctrl.as_ptr(), EMPTY, buckets + GROUP) };
        }
        self.items = 0;
        self.growth_left = load_of(buckets);
    }

    pub(crate) fn drop_all(&mut self) {
        if intrinsics::needs_drop::<Pair<K, V>>() {
            let mut i = self.next_full(0);
            while i < self.buckets() {
                unsafe {
                    *self.ctrl(i) = REMOVED;
                    intrinsics::drop_in_place(self.bucket(i));
                }
                i = self.next_full(i + 1);
            }
        }
    }

    /// A copy with each entry in the same place.
    pub(crate) fn duplicate(&self) -> Table<K, V>
    where
        K: Clone,
        V: Clone,
    {
        if self.buckets() == 0 {
            return Table::new();
        }
        let mut copy = Table::with_buckets(self.buckets());
        let mut i = self.next_full(0);
        while i < self.buckets() {
            unsafe {
                let entry = &*self.bucket(i);
                intrinsics::write(copy.bucket(i), (*entry).clone());
                *copy.ctrl(i) = *self.ctrl(i);
            }
            copy.items += 1;
            i = self.next_full(i + 1);
        }
        copy.growth_left = load_of(copy.buckets()) - copy.items;
        copy
    }
}

#[fleck::may_dangle(K)]
#[fleck::may_dangle(V)]
impl<K, V> Drop for Table<K, V> {
    fn drop(&mut self) {
        let buckets = self.buckets();
        if buckets > 0 {
            self.drop_all();
            let data = data_size::<K, V>(buckets);
            unsafe { intrinsics::deallocate(self.ctrl.as_ptr().sub(data), data + buckets + GROUP, ALIGN) }
        }
    }
}

#[inline]
fn tag_of(hash: u64) -> u8 {
    (hash >> 57) as u8
}

fn data_size<K, V>(buckets: usize) -> usize {
    (buckets * intrinsics::size_of::<Pair<K, V>>() + ALIGN - 1) / ALIGN * ALIGN
}

/// At most 7 of 8 buckets are used; of fewer than 8, all but one.
fn load_of(buckets: usize) -> usize {
    if buckets <= 8 { buckets.saturating_sub(1) } else { buckets / 8 * 7 }
}

fn buckets_for(capacity: usize) -> usize {
    if capacity < 4 {
        4
    } else if capacity < 8 {
        8
    } else if capacity < 15 {
        16
    } else {
        match capacity.checked_mul(8) {
            Some(n) => (n / 7).next_power_of_two(),
            None => crate::panicking::panic("Hash table capacity overflow"),
        }
    }
}
