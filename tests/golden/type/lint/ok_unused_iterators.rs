// Iterators of the library that nobody goes through.
use std::collections::*;
struct Mine;
impl IntoIterator for Mine { type Item = i32; type IntoIter = std::vec::IntoIter<i32>; fn into_iter(self) -> Self::IntoIter { vec![1].into_iter() } }
struct Own(i32);
impl Iterator for Own { type Item = i32; fn next(&mut self) -> Option<i32> { None } }
fn main() {
    vec![1].into_iter();
    vec![1].iter().into_iter();
    [1].into_iter();
    [1].iter();
    (&[1]).into_iter();
    (&mut [1]).into_iter();
    (1..3).into_iter();
    (1..=3).into_iter();
    Some(1).into_iter();
    Some(1).iter();
    Some(1).iter_mut();
    Ok::<i32, i32>(1).into_iter();
    Ok::<i32, i32>(1).iter();
    HashMap::<i32, i32>::new().into_iter();
    HashMap::<i32, i32>::new().iter();
    HashMap::<i32, i32>::new().keys();
    HashMap::<i32, i32>::new().into_keys();
    HashMap::<i32, i32>::new().drain();
    HashSet::<i32>::new().into_iter();
    HashSet::<i32>::new().iter();
    HashSet::<i32>::new().drain();
    BTreeMap::<i32, i32>::new().into_iter();
    BTreeMap::<i32, i32>::new().range(1..);
    BTreeSet::<i32>::new().into_iter();
    BTreeSet::<i32>::new().iter();
    VecDeque::<i32>::new().into_iter();
    VecDeque::<i32>::new().iter();
    VecDeque::<i32>::new().drain(..);
    BinaryHeap::<i32>::new().into_iter();
    BinaryHeap::<i32>::new().drain();
    LinkedList::<i32>::new().into_iter();
    LinkedList::<i32>::new().iter();
    vec![1].drain(..);
    String::from("a").drain(..);
    "a".chars();
    "a".split(' ').into_iter();
    "a".char_indices().into_iter();
    "a".lines().into_iter();
    [1].chunks(1).into_iter();
    [1].windows(1).into_iter();
    Own(3);
    Own(3).map(id);
    Own(3).into_iter();
    Own(3).peekable();
    Own(3).step_by(2);
    Own(3).zip([1]);
    Own(3).chain([1]);
    Own(3).enumerate();
    Own(3).skip(1);
    Own(3).take(1);
    Own(3).filter(p);
    Own(3).inspect(q);
    Own(3).flat_map(Some);
    Own(3).fuse();
    Own(3).scan(1, s);
    Own(3).by_ref();
    Own(3).take_while(p);
    [Own(3)].into_iter().flatten();
    [1].iter().copied();
    [1].iter().cloned();
    [1].iter().cycle();
    [1].iter().rev();
    std::iter::repeat_with(one);
    std::iter::once_with(one);
    std::iter::once(1);
    std::iter::repeat(1);
    std::iter::repeat_n(1, 2);
    std::iter::from_fn(Some1);
    std::iter::successors(None, t);
    std::iter::zip([1], [2]);
    'a'.to_uppercase();
    'a'.escape_default();
    Mine.into_iter();
}
fn id(x: i32) -> i32 { x }
fn p(x: &i32) -> bool { *x > 1 }
fn q(_: &i32) {}
fn s(_: &mut i32, x: i32) -> Option<i32> { Some(x) }
fn one() -> i32 { 1 }
#[allow(non_snake_case)]
fn Some1() -> Option<i32> { None }
fn t(x: &i32) -> Option<i32> { Some(*x) }
