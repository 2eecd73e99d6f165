//! What a map keeps: a key with its value.

#[fleck::note(parts)]
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Pair<K, V> {
    pub(crate) key: K,
    pub(crate) value: V,
}

impl<K, V> Pair<K, V> {
    #[inline]
    pub(crate) fn into_tuple(self) -> (K, V) {
        (self.key, self.value)
    }
}
