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

//--- expected stdout
// ToUppercase(CaseMappingIter(IntoIter(['A'])))
// ToUppercase(CaseMappingIter(IntoIter(['S', 'S'])))
// ToUppercase(
//     CaseMappingIter(
//         IntoIter(
//             [
//                 'S',
//                 'S',
//             ],
//         ),
//     ),
// )
// ToUppercase(CaseMappingIter(IntoIter(['F', 'I']))) ToLowercase(CaseMappingIter(IntoIter(['i', '\u{307}'])))
// ToUppercase(CaseMappingIter(IntoIter([])))
// SplitN(SplitNInternal { iter: SplitInternal { start: 0, end: 3, matcher: CharSearcher { haystack: "a,b", finger: 0, finger_back: 3, needle: ',', utf8_size: 1, utf8_encoded: [44, 0, 0, 0] }, allow_trailing_empty: true, finished: false }, count: 2 })
// RSplitN(SplitNInternal { iter: SplitInternal { start: 0, end: 3, matcher: CharSearcher { haystack: "a,b", finger: 0, finger_back: 3, needle: ',', utf8_size: 1, utf8_encoded: [44, 0, 0, 0] }, allow_trailing_empty: true, finished: false }, count: 2 })
// Matches(MatchesInternal(CharSearcher { haystack: "a,b", finger: 0, finger_back: 3, needle: ',', utf8_size: 1, utf8_encoded: [44, 0, 0, 0] }))
// MatchIndices(MatchIndicesInternal(CharSearcher { haystack: "a,b", finger: 0, finger_back: 3, needle: ',', utf8_size: 1, utf8_encoded: [44, 0, 0, 0] }))
// RSplitTerminator(SplitInternal { start: 0, end: 3, matcher: CharSearcher { haystack: "a,b", finger: 0, finger_back: 3, needle: ',', utf8_size: 1, utf8_encoded: [44, 0, 0, 0] }, allow_trailing_empty: false, finished: false })
// EscapeDefault(EscapeIterInner('\"'))
// EscapeDefault(EscapeIterInner('x'))
// EscapeUnicode(EscapeIterInner('\u{22}'))
// EscapeDefault { .. }
// RChunksExact { v: [2, 3], rem: [1], chunk_size: 2 }
// Split { v: [1, 2, 3], finished: false }
// RSplit { v: [1, 2, 3], finished: false }
// SplitN { inner: GenericSplitN { iter: Split { v: [1, 2, 3], finished: false }, count: 2 } }
// ChunkBy { slice: [1, 2, 3] }
// SplitInclusive { v: [1, 2, 3], finished: false }
// Successors { next: Some(1) }
// FromFn
// RepeatWith { .. }
// OnceWith(Some(_))
// RepeatN { count: 2, element: Some(1) }
// [(1, 2)]
// [2]
// [(1, 2)]
// [1]
// [2]
// [(1, 2)]
// [1]
// [1]
// [(1, 2)]
// IntoIter { iter: [(1, SetValZST), (2, SetValZST), (3, SetValZST)] }
// Range { iter: [(2, SetValZST), (3, SetValZST)] }
// IntoIter([1, 2])
// Iter([1, 2], 2)
// IterMut([1, 2], 2)
// ManuallyDrop { value: MaybeDangling(3) } Left
// Stdin { .. } Stdout { .. } Stderr { .. }
// StdinLock { .. }
// ExitCode(unix_exit_status(3))
// Split(SplitInternal { start: 0, end: 2, matcher: CharArraySearcher(MultiCharEqSearcher { char_eq: ['a', 'b'], haystack: "ab", char_indices: CharIndices { front_offset: 0, iter: Chars(['a', 'b']) } }), allow_trailing_empty: true, finished: false })
// Split(SplitInternal { start: 0, end: 2, matcher: CharSliceSearcher(MultiCharEqSearcher { char_eq: ['a', 'b'], haystack: "ab", char_indices: CharIndices { front_offset: 0, iter: Chars(['a', 'b']) } }), allow_trailing_empty: true, finished: false })
// Split(SplitInternal { start: 0, end: 2, matcher: CharArrayRefSearcher(MultiCharEqSearcher { char_eq: ['a', 'b'], haystack: "ab", char_indices: CharIndices { front_offset: 0, iter: Chars(['a', 'b']) } }), allow_trailing_empty: true, finished: false })
// Splice { drain: Drain([1]), replace_with: IntoIter([3]) }
// Rev { iter: Fuse { iter: Some(1..3) } }
