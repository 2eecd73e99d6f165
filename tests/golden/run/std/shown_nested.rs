// How elements of elements, matches from the end and words are shown, half way too.
fn twice(x: i32) -> [i32; 2] {
    [x, x]
}
fn main() {
    let mut nested = vec![vec![1, 2], vec![], vec![3]].into_iter().flatten();
    println!("{:?}", nested);
    println!("{:?} {:?}", nested.next(), nested);
    println!("{:?} {:?}", nested.next_back(), nested);
    println!("{:?} {:?} {:?}", nested.next(), nested.next(), nested.next_back());
    let mut doubled = [1, 2].into_iter().flat_map(twice);
    println!("{:?}", doubled);
    println!("{:?} {:?}", doubled.next(), doubled);
    println!("{:?}", doubled.collect::<Vec<_>>());
    println!("{:?}", [Some(1), None].iter().flatten());
    println!("{:?}", "a,b,c".rmatches(','));
    let mut found = "a,b,c".rmatch_indices(',');
    found.next();
    println!("{:?}", found);
    let mut words = " a  b c".split_ascii_whitespace();
    println!("{:?}", words);
    println!("{:?} {:?}", words.next(), words);
    println!("{:?} {:?}", words.next_back(), words);
    println!("{:?} {:?} {:?}", words.next(), words.next(), words);
    println!("{:?}", "  ".split_ascii_whitespace().next());
}

//--- expected stdout
// Flatten { inner: FlattenCompat { iter: Fuse { iter: Some(IntoIter([[1, 2], [], [3]])) }, frontiter: None, backiter: None } }
// Some(1) Flatten { inner: FlattenCompat { iter: Fuse { iter: Some(IntoIter([[], [3]])) }, frontiter: Some(IntoIter([2])), backiter: None } }
// Some(3) Flatten { inner: FlattenCompat { iter: Fuse { iter: Some(IntoIter([[]])) }, frontiter: Some(IntoIter([2])), backiter: Some(IntoIter([])) } }
// Some(2) None None
// FlatMap { inner: FlattenCompat { iter: Fuse { iter: Some(Map { iter: IntoIter([1, 2]) }) }, frontiter: None, backiter: None } }
// Some(1) FlatMap { inner: FlattenCompat { iter: Fuse { iter: Some(Map { iter: IntoIter([2]) }) }, frontiter: Some(IntoIter([1])), backiter: None } }
// [1, 2, 2]
// Flatten { inner: FlattenCompat { iter: Fuse { iter: Some(Iter([Some(1), None])) }, frontiter: None, backiter: None } }
// RMatches(MatchesInternal(CharSearcher { haystack: "a,b,c", finger: 0, finger_back: 5, needle: ',', utf8_size: 1, utf8_encoded: [44, 0, 0, 0] }))
// RMatchIndices(MatchIndicesInternal(CharSearcher { haystack: "a,b,c", finger: 0, finger_back: 3, needle: ',', utf8_size: 1, utf8_encoded: [44, 0, 0, 0] }))
// SplitAsciiWhitespace { inner: Map { iter: Filter { iter: Split { v: [32, 97, 32, 32, 98, 32, 99], finished: false } } } }
// Some("a") SplitAsciiWhitespace { inner: Map { iter: Filter { iter: Split { v: [32, 98, 32, 99], finished: false } } } }
// Some("c") SplitAsciiWhitespace { inner: Map { iter: Filter { iter: Split { v: [32, 98], finished: false } } } }
// Some("b") None SplitAsciiWhitespace { inner: Map { iter: Filter { iter: Split { v: [98], finished: true } } } }
// None
