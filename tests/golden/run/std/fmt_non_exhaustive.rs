// What the builders for `{:?}` say of parts that are not shown.
use std::fmt::{Debug, Formatter, Result};

struct List;
struct Map;
struct Set;
struct Tuple;

impl Debug for List {
    fn fmt(&self, f: &mut Formatter) -> Result {
        f.debug_list().entry(&1).entries([2, 3]).finish_non_exhaustive()
    }
}

impl Debug for Map {
    fn fmt(&self, f: &mut Formatter) -> Result {
        f.debug_map().entry(&"a", &1).finish_non_exhaustive()
    }
}

impl Debug for Set {
    fn fmt(&self, f: &mut Formatter) -> Result {
        f.debug_set().finish_non_exhaustive()
    }
}

impl Debug for Tuple {
    fn fmt(&self, f: &mut Formatter) -> Result {
        f.debug_tuple("Tuple").field(&List).field(&2).finish_non_exhaustive()
    }
}

fn main() {
    println!("{:?} {:?} {:?} {:?}", List, Map, Set, Tuple);
    println!("{:#?}\n{:#?}\n{:#?}\n{:#?}", List, Map, Set, Tuple);
}

//--- expected stdout
// [1, 2, 3, ..] {"a": 1, ..} {..} Tuple([1, 2, 3, ..], 2, ..)
// [
//     1,
//     2,
//     3,
//     ..
// ]
// {
//     "a": 1,
//     ..
// }
// {..}
// Tuple(
//     [
//         1,
//         2,
//         3,
//         ..
//     ],
//     2,
//     ..
// )
