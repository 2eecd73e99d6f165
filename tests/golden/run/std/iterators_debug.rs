// Iterators are shown as real std shows them.
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

#[derive(Debug)]
struct Reader<'a> {
    lines: std::str::Lines<'a>,
    word: std::str::SplitWhitespace<'a>,
}

fn is_small(n: &&i32) -> bool {
    **n < 3
}

fn main() {
    let t = "a b\nc d";
    println!("{:?} {:?}", t.chars(), t.char_indices());
    println!("{:?}", t.bytes());
    println!("{:?}", t.split(' '));
    println!("{:?}", t.rsplit('ß'));
    println!("{:?}", t.split_inclusive('\n'));
    println!("{:?}", t.split_terminator(char::is_whitespace));
    let mut reader = Reader { lines: t.lines(), word: t.split_whitespace() };
    println!("{:?}", reader);
    reader.lines.next();
    reader.word.next();
    println!("{:?}", reader);
    println!("{:?}", t.encode_utf16());
    let v = vec![1, 2, 3];
    println!("{:?} {:?}", v.iter(), v.clone().into_iter());
    println!("{:?} {:?}", v.clone().iter_mut(), v.clone().drain(..2));
    println!("{:?} {:?} {:?}", v.windows(2), v.chunks(2), v.rchunks(2));
    println!("{:?}", v.chunks_exact(2));
    println!("{:?} {:?}", v.iter().rev(), v.iter().enumerate());
    println!("{:?} {:?}", v.iter().skip(1), v.iter().take(1));
    println!("{:?} {:?}", v.iter().step_by(2), v.iter().chain(&v));
    println!("{:?} {:?}", v.iter().cycle(), v.iter().fuse());
    println!("{:?} {:?}", v.iter().map(i32::clone), v.iter().filter(is_small));
    println!("{:?} {:?}", v.iter().take_while(is_small), v.iter().skip_while(is_small));
    println!("{:?} {:?}", std::iter::repeat(3), std::iter::once('x'));
    println!("{:?} {:?}", std::iter::empty::<i32>(), std::iter::repeat_n(3, 2));
    println!("{:?} {:?} {:?}", Some(3).iter(), Some(3).into_iter(), Ok::<i32, ()>(3).iter());
    let m = HashMap::from([(1, 2)]);
    println!("{:?} {:?} {:?}", m.iter(), m.keys(), m.values());
    let mut m = BTreeMap::from([(1, 2), (3, 4)]);
    println!("{:?} {:?} {:?}", m.iter(), m.keys(), m.values());
    println!("{:?} {:?}", m.range(2..), m.clone().into_iter());
    println!("{:?}", m.values_mut());
    println!("{:?} {:?}", m.clone().into_keys(), m.into_values());
    println!("{:?}", BTreeSet::from([1, 2]).iter());
    println!("{:?}", HashSet::from([1]).iter());
    println!("{:?} {:?}", VecDeque::from([1, 2]).iter(), VecDeque::from([1, 2]).iter_mut());
}

//--- expected stdout
// Chars(['a', ' ', 'b', '\n', 'c', ' ', 'd']) CharIndices { front_offset: 0, iter: Chars(['a', ' ', 'b', '\n', 'c', ' ', 'd']) }
// Bytes(Copied { it: Iter([97, 32, 98, 10, 99, 32, 100]) })
// Split(SplitInternal { start: 0, end: 7, matcher: CharSearcher { haystack: "a b\nc d", finger: 0, finger_back: 7, needle: ' ', utf8_size: 1, utf8_encoded: [32, 0, 0, 0] }, allow_trailing_empty: true, finished: false })
// RSplit(SplitInternal { start: 0, end: 7, matcher: CharSearcher { haystack: "a b\nc d", finger: 0, finger_back: 7, needle: 'ß', utf8_size: 2, utf8_encoded: [195, 159, 0, 0] }, allow_trailing_empty: true, finished: false })
// SplitInclusive { 0: SplitInternal { start: 0, end: 7, matcher: CharSearcher { haystack: "a b\nc d", finger: 0, finger_back: 7, needle: '\n', utf8_size: 1, utf8_encoded: [10, 0, 0, 0] }, allow_trailing_empty: false, finished: false } }
// SplitTerminator(SplitInternal { start: 0, end: 7, matcher: CharPredicateSearcher { haystack: "a b\nc d", char_indices: CharIndices { front_offset: 0, iter: Chars(['a', ' ', 'b', '\n', 'c', ' ', 'd']) } }, allow_trailing_empty: false, finished: false })
// Reader { lines: Lines(Map { iter: SplitInclusive { 0: SplitInternal { start: 0, end: 7, matcher: CharSearcher { haystack: "a b\nc d", finger: 0, finger_back: 7, needle: '\n', utf8_size: 1, utf8_encoded: [10, 0, 0, 0] }, allow_trailing_empty: false, finished: false } } }), word: SplitWhitespace { inner: Filter { iter: Split(SplitInternal { start: 0, end: 7, matcher: CharPredicateSearcher { haystack: "a b\nc d", char_indices: CharIndices { front_offset: 0, iter: Chars(['a', ' ', 'b', '\n', 'c', ' ', 'd']) } }, allow_trailing_empty: true, finished: false }) } } }
// Reader { lines: Lines(Map { iter: SplitInclusive { 0: SplitInternal { start: 4, end: 7, matcher: CharSearcher { haystack: "a b\nc d", finger: 4, finger_back: 7, needle: '\n', utf8_size: 1, utf8_encoded: [10, 0, 0, 0] }, allow_trailing_empty: false, finished: false } } }), word: SplitWhitespace { inner: Filter { iter: Split(SplitInternal { start: 2, end: 7, matcher: CharPredicateSearcher { haystack: "a b\nc d", char_indices: CharIndices { front_offset: 2, iter: Chars(['b', '\n', 'c', ' ', 'd']) } }, allow_trailing_empty: true, finished: false }) } } }
// EncodeUtf16 { .. }
// Iter([1, 2, 3]) IntoIter([1, 2, 3])
// IterMut([1, 2, 3]) Drain([1, 2])
// Windows { v: [1, 2, 3], size: 2 } Chunks { v: [1, 2, 3], chunk_size: 2 } RChunks { v: [1, 2, 3], chunk_size: 2 }
// ChunksExact { v: [1, 2], rem: [3], chunk_size: 2 }
// Rev { iter: Iter([1, 2, 3]) } Enumerate { iter: Iter([1, 2, 3]), count: 0 }
// Skip { iter: Iter([1, 2, 3]), n: 1 } Take { iter: Iter([1, 2, 3]), n: 1 }
// StepBy { iter: Iter([1, 2, 3]), step_minus_one: 1, first_take: true } Chain { a: Some(Iter([1, 2, 3])), b: Some(Iter([1, 2, 3])) }
// Cycle { orig: Iter([1, 2, 3]), iter: Iter([1, 2, 3]) } Fuse { iter: Some(Iter([1, 2, 3])) }
// Map { iter: Iter([1, 2, 3]) } Filter { iter: Iter([1, 2, 3]) }
// TakeWhile { iter: Iter([1, 2, 3]), flag: false } SkipWhile { iter: Iter([1, 2, 3]), flag: false }
// Repeat { element: 3 } Once { inner: IntoIter { inner: Item { opt: Some('x') } } }
// Empty RepeatN { count: 2, element: Some(3) }
// Iter { inner: Item { opt: Some(3) } } IntoIter { inner: Item { opt: Some(3) } } Iter { inner: Some(3) }
// [(1, 2)] [1] [2]
// [(1, 2), (3, 4)] [1, 3] [2, 4]
// [(3, 4)] [(1, 2), (3, 4)]
// [2, 4]
// [1, 3] [2, 4]
// Iter([1, 2])
// [1]
// Iter([1, 2], []) IterMut([1, 2], [])
