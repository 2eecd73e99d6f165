// How case mappings, pieces of texts and slices, sources, maps on their way out and streams are shown.
#![allow(warnings)]
use std::collections::*;
use std::mem::*;
fn main() {
    println!("{:?}", 'a'.to_uppercase());
    println!("{:?}", 'ß'.to_uppercase());
    println!("{:#?}", 'ß'.to_uppercase());
    let mut i = 'ﬃ'.to_uppercase(); i.next();
    println!("{:?} {:?}", i, 'İ'.to_lowercase());
    i.next(); i.next_back();
    println!("{:?}", i);
    println!("{:?}", "a,b".splitn(2, ','));
    println!("{:?}", "a,b".rsplitn(2, ','));
    println!("{:?}", "a,b".matches(','));
    println!("{:?}", "a,b".match_indices(','));
    println!("{:?}", "a,b".rsplit_terminator(','));
    println!("{:?}", '"'.escape_default());
    println!("{:?}", 'x'.escape_default());
    println!("{:?}", '"'.escape_unicode());
    println!("{:?}", std::ascii::escape_default(b'"'));
    println!("{:?}", vec![1, 2, 3].rchunks_exact(2));
    fn even(x: &i32) -> bool { x % 2 == 0 }
    fn same(x: &i32, y: &i32) -> bool { x == y }
    println!("{:?}", vec![1, 2, 3].split(even));
    println!("{:?}", vec![1, 2, 3].rsplit(even));
    println!("{:?}", vec![1, 2, 3].splitn(2, even));
    println!("{:?}", vec![1, 2, 3].chunk_by(same));
    println!("{:?}", vec![1, 2, 3].split_inclusive(even));
    fn up(x: &i32) -> Option<i32> { x.checked_add(1) }
    fn one() -> i32 { 1 }
    fn none() -> Option<i32> { None }
    println!("{:?}", std::iter::successors(Some(1), up));
    println!("{:?}", std::iter::from_fn(none));
    println!("{:?}", std::iter::repeat_with(one));
    println!("{:?}", std::iter::once_with(one));
    println!("{:?}", std::iter::repeat_n(1, 2));
    let mut m: HashMap<i32, i32> = [(1, 2)].into();
    println!("{:?}", m.iter_mut());
    println!("{:?}", m.values_mut());
    println!("{:?}", m.clone().into_iter());
    println!("{:?}", m.clone().into_keys());
    println!("{:?}", m.clone().into_values());
    println!("{:?}", m.drain());
    let mut s: HashSet<i32> = [1].into();
    let t: HashSet<i32> = [1].into();
    println!("{:?}", s.clone().into_iter());
    println!("{:?}", s.drain());
    let mut m: BTreeMap<i32, i32> = [(1, 2)].into();
    println!("{:?}", m.range_mut(0..));
    let s: BTreeSet<i32> = [1, 2, 3].into();
    let t: BTreeSet<i32> = [1, 3, 4].into();
    println!("{:?}", s.clone().into_iter());
    println!("{:?}", s.range(2..));
    let mut d: VecDeque<i32> = [1, 2].into();
    println!("{:?}", d.clone().into_iter());
    let mut d: BinaryHeap<i32> = [1, 2].into();
    let mut d: LinkedList<i32> = [1, 2].into();
    println!("{:?}", d.iter());
    println!("{:?}", d.iter_mut());
    println!("{:?} {:?}", ManuallyDrop::new(3), std::fmt::Alignment::Left);
    println!("{:?} {:?} {:?}", std::io::stdin(), std::io::stdout(), std::io::stderr());
    println!("{:?}", std::io::stdin().lock());
    println!("{:?}", std::process::ExitCode::from(3));
    println!("{:?}", "ab".split(['a', 'b']));
    println!("{:?}", "ab".split(&['a', 'b'][..]));
    println!("{:?}", "ab".split(&['a', 'b']));
    println!("{:?}", vec![1, 2].splice(0..1, [3]));
    println!("{:?}", (1..3).fuse().rev());
}
