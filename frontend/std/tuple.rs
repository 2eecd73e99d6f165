//! Tuples, up to twelve elements; the empty tuple is `()`. What is derived for a struct here is there for the tuple
//! of its fields; the struct itself is not.

impl Clone for () {
    #[inline]
    fn clone(&self) {}
}

impl Copy for () {}

impl Default for () {
    #[inline]
    fn default() {}
}

#[fleck::tuple]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
struct Tuple1<A>(A);

#[fleck::tuple]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
struct Tuple2<A, B>(A, B);

#[fleck::tuple]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
struct Tuple3<A, B, C>(A, B, C);

#[fleck::tuple]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
struct Tuple4<A, B, C, D>(A, B, C, D);

#[fleck::tuple]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
struct Tuple5<A, B, C, D, E>(A, B, C, D, E);

#[fleck::tuple]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
struct Tuple6<A, B, C, D, E, F>(A, B, C, D, E, F);

#[fleck::tuple]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
struct Tuple7<A, B, C, D, E, F, G>(A, B, C, D, E, F, G);

#[fleck::tuple]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
struct Tuple8<A, B, C, D, E, F, G, H>(A, B, C, D, E, F, G, H);

#[fleck::tuple]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
struct Tuple9<A, B, C, D, E, F, G, H, I>(A, B, C, D, E, F, G, H, I);

#[fleck::tuple]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
struct Tuple10<A, B, C, D, E, F, G, H, I, J>(A, B, C, D, E, F, G, H, I, J);

#[fleck::tuple]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
struct Tuple11<A, B, C, D, E, F, G, H, I, J, K>(A, B, C, D, E, F, G, H, I, J, K);

#[fleck::tuple]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
struct Tuple12<A, B, C, D, E, F, G, H, I, J, K, L>(A, B, C, D, E, F, G, H, I, J, K, L);

// Tuples and arrays of the same elements.

impl<T> From<(T,)> for [T; 1] {
    #[inline]
    fn from(tuple: (T,)) -> [T; 1] {
        let (a,) = tuple;
        [a]
    }
}

impl<T> From<[T; 1]> for (T,) {
    #[inline]
    fn from(array: [T; 1]) -> (T,) {
        let [a] = array;
        (a,)
    }
}

impl<T> From<(T, T)> for [T; 2] {
    #[inline]
    fn from(tuple: (T, T)) -> [T; 2] {
        let (a, b) = tuple;
        [a, b]
    }
}

impl<T> From<[T; 2]> for (T, T) {
    #[inline]
    fn from(array: [T; 2]) -> (T, T) {
        let [a, b] = array;
        (a, b)
    }
}

impl<T> From<(T, T, T)> for [T; 3] {
    #[inline]
    fn from(tuple: (T, T, T)) -> [T; 3] {
        let (a, b, c) = tuple;
        [a, b, c]
    }
}

impl<T> From<[T; 3]> for (T, T, T) {
    #[inline]
    fn from(array: [T; 3]) -> (T, T, T) {
        let [a, b, c] = array;
        (a, b, c)
    }
}

impl<T> From<(T, T, T, T)> for [T; 4] {
    #[inline]
    fn from(tuple: (T, T, T, T)) -> [T; 4] {
        let (a, b, c, d) = tuple;
        [a, b, c, d]
    }
}

impl<T> From<[T; 4]> for (T, T, T, T) {
    #[inline]
    fn from(array: [T; 4]) -> (T, T, T, T) {
        let [a, b, c, d] = array;
        (a, b, c, d)
    }
}

impl<T> From<(T, T, T, T, T)> for [T; 5] {
    #[inline]
    fn from(tuple: (T, T, T, T, T)) -> [T; 5] {
        let (a, b, c, d, e) = tuple;
        [a, b, c, d, e]
    }
}

impl<T> From<[T; 5]> for (T, T, T, T, T) {
    #[inline]
    fn from(array: [T; 5]) -> (T, T, T, T, T) {
        let [a, b, c, d, e] = array;
        (a, b, c, d, e)
    }
}

impl<T> From<(T, T, T, T, T, T)> for [T; 6] {
    #[inline]
    fn from(tuple: (T, T, T, T, T, T)) -> [T; 6] {
        let (a, b, c, d, e, f) = tuple;
        [a, b, c, d, e, f]
    }
}

impl<T> From<[T; 6]> for (T, T, T, T, T, T) {
    #[inline]
    fn from(array: [T; 6]) -> (T, T, T, T, T, T) {
        let [a, b, c, d, e, f] = array;
        (a, b, c, d, e, f)
    }
}

impl<T> From<(T, T, T, T, T, T, T)> for [T; 7] {
    #[inline]
    fn from(tuple: (T, T, T, T, T, T, T)) -> [T; 7] {
        let (a, b, c, d, e, f, g) = tuple;
        [a, b, c, d, e, f, g]
    }
}

impl<T> From<[T; 7]> for (T, T, T, T, T, T, T) {
    #[inline]
    fn from(array: [T; 7]) -> (T, T, T, T, T, T, T) {
        let [a, b, c, d, e, f, g] = array;
        (a, b, c, d, e, f, g)
    }
}

impl<T> From<(T, T, T, T, T, T, T, T)> for [T; 8] {
    #[inline]
    fn from(tuple: (T, T, T, T, T, T, T, T)) -> [T; 8] {
        let (a, b, c, d, e, f, g, h) = tuple;
        [a, b, c, d, e, f, g, h]
    }
}

impl<T> From<[T; 8]> for (T, T, T, T, T, T, T, T) {
    #[inline]
    fn from(array: [T; 8]) -> (T, T, T, T, T, T, T, T) {
        let [a, b, c, d, e, f, g, h] = array;
        (a, b, c, d, e, f, g, h)
    }
}

impl<T> From<(T, T, T, T, T, T, T, T, T)> for [T; 9] {
    #[inline]
    fn from(tuple: (T, T, T, T, T, T, T, T, T)) -> [T; 9] {
        let (a, b, c, d, e, f, g, h, i) = tuple;
        [a, b, c, d, e, f, g, h, i]
    }
}

impl<T> From<[T; 9]> for (T, T, T, T, T, T, T, T, T) {
    #[inline]
    fn from(array: [T; 9]) -> (T, T, T, T, T, T, T, T, T) {
        let [a, b, c, d, e, f, g, h, i] = array;
        (a, b, c, d, e, f, g, h, i)
    }
}

impl<T> From<(T, T, T, T, T, T, T, T, T, T)> for [T; 10] {
    #[inline]
    fn from(tuple: (T, T, T, T, T, T, T, T, T, T)) -> [T; 10] {
        let (a, b, c, d, e, f, g, h, i, j) = tuple;
        [a, b, c, d, e, f, g, h, i, j]
    }
}

impl<T> From<[T; 10]> for (T, T, T, T, T, T, T, T, T, T) {
    #[inline]
    fn from(array: [T; 10]) -> (T, T, T, T, T, T, T, T, T, T) {
        let [a, b, c, d, e, f, g, h, i, j] = array;
        (a, b, c, d, e, f, g, h, i, j)
    }
}

impl<T> From<(T, T, T, T, T, T, T, T, T, T, T)> for [T; 11] {
    #[inline]
    fn from(tuple: (T, T, T, T, T, T, T, T, T, T, T)) -> [T; 11] {
        let (a, b, c, d, e, f, g, h, i, j, k) = tuple;
        [a, b, c, d, e, f, g, h, i, j, k]
    }
}

impl<T> From<[T; 11]> for (T, T, T, T, T, T, T, T, T, T, T) {
    #[inline]
    fn from(array: [T; 11]) -> (T, T, T, T, T, T, T, T, T, T, T) {
        let [a, b, c, d, e, f, g, h, i, j, k] = array;
        (a, b, c, d, e, f, g, h, i, j, k)
    }
}

impl<T> From<(T, T, T, T, T, T, T, T, T, T, T, T)> for [T; 12] {
    #[inline]
    fn from(tuple: (T, T, T, T, T, T, T, T, T, T, T, T)) -> [T; 12] {
        let (a, b, c, d, e, f, g, h, i, j, k, l) = tuple;
        [a, b, c, d, e, f, g, h, i, j, k, l]
    }
}

impl<T> From<[T; 12]> for (T, T, T, T, T, T, T, T, T, T, T, T) {
    #[inline]
    fn from(array: [T; 12]) -> (T, T, T, T, T, T, T, T, T, T, T, T) {
        let [a, b, c, d, e, f, g, h, i, j, k, l] = array;
        (a, b, c, d, e, f, g, h, i, j, k, l)
    }
}

// Pairs of collections take pairs of elements.

impl<A, B, ExtendA: Extend<A>, ExtendB: Extend<B>> Extend<(A, B)> for (ExtendA, ExtendB) {
    fn extend<I: IntoIterator<Item = (A, B)>>(&mut self, iter: I) {
        for (a, b) in iter {
            self.0.extend(Some(a));
            self.1.extend(Some(b));
        }
    }
}

impl<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>> FromIterator<(A, B)> for (FromA, FromB) {
    fn from_iter<I: IntoIterator<Item = (A, B)>>(iter: I) -> (FromA, FromB) {
        let mut both = (FromA::default(), FromB::default());
        both.extend(iter);
        both
    }
}

impl Extend<()> for () {
    fn extend<I: IntoIterator<Item = ()>>(&mut self, iter: I) {
        for _ in iter {}
    }
}
