//! Tuples, up to eight elements; the empty tuple is `()`. What is derived for a struct here is there for the tuple
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
