//! How iterators are shown, where what they hold is not what those of real std hold.
use crate::collections::{btree_map, btree_set, hash_set, linked_list, vec_deque};
use crate::collections::pair::Pair;
use crate::iter::{Empty, Filter, FilterMap, Inspect, Iterator, Map, MapWhile, Once};
use crate::iter::{Scan, SkipWhile, TakeWhile};
use crate::iter::{FromFn, OnceWith, RepeatWith, Successors};
use crate::str::matches::{MatchIndices, Matches, RMatchIndices, RMatches};
use crate::str::split::Pieces;
use crate::str::{Chars, EncodeUtf16, Lines, RSplit, RSplitN, RSplitTerminator, Split, SplitAsciiWhitespace};
use crate::str::{SplitInclusive, SplitN, SplitTerminator, SplitWhitespace};
use crate::{ascii, io};
use crate::{option, result, slice, string, vec};
use super::search::StrSearcher;
use super::{Debug, Formatter, Result};

// Adapters: their functions are not shown.

impl<I: Debug, F> Debug for Map<I, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Map").field("iter", &self.iter).finish()
    }
}

impl<I: Debug, F> Debug for Filter<I, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Filter").field("iter", &self.iter).finish()
    }
}

impl<I: Debug, F> Debug for FilterMap<I, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("FilterMap").field("iter", &self.iter).finish()
    }
}

impl<I: Debug, F> Debug for Inspect<I, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Inspect").field("iter", &self.iter).finish()
    }
}

impl<I: Debug, F> Debug for MapWhile<I, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("MapWhile").field("iter", &self.iter).finish()
    }
}

impl<I: Debug, P> Debug for TakeWhile<I, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("TakeWhile").field("iter", &self.iter).field("flag", &self.finished).finish()
    }
}

impl<I: Debug, P> Debug for SkipWhile<I, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("SkipWhile").field("iter", &self.iter).field("flag", &self.begun).finish()
    }
}

impl<I: Debug, St: Debug, F> Debug for Scan<I, St, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Scan").field("iter", &self.iter).field("state", &self.state).finish()
    }
}

// Sources.

impl<T> Debug for Empty<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("Empty")
    }
}

impl<T: Debug> Debug for Once<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Once").field("inner", &option::IntoIter { value: self.value.as_ref() }).finish()
    }
}

/// What is left of an option.
struct Item<'a, T>(&'a Option<T>);

impl<T: Debug> Debug for Item<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Item").field("opt", self.0).finish()
    }
}

impl<T: Debug> Debug for option::IntoIter<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("IntoIter").field("inner", &Item(&self.value)).finish()
    }
}

impl<T: Debug> Debug for option::Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Iter").field("inner", &Item(&self.value)).finish()
    }
}

impl<T: Debug> Debug for option::IterMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("IterMut").field("inner", &Item(&self.value)).finish()
    }
}

impl<T: Debug> Debug for result::IntoIter<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("IntoIter").field("inner", &self.value).finish()
    }
}

impl<T: Debug> Debug for result::Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Iter").field("inner", &self.value).finish()
    }
}

impl<T: Debug> Debug for result::IterMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("IterMut").field("inner", &self.value).finish()
    }
}

impl<T: Debug, F> Debug for Successors<T, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Successors").field("next", &self.next).finish()
    }
}

impl<F> Debug for FromFn<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("FromFn")
    }
}

impl<F> Debug for RepeatWith<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("RepeatWith").finish_non_exhaustive()
    }
}

impl<F> Debug for OnceWith<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(if self.make.is_some() { "OnceWith(Some(_))" } else { "OnceWith(None)" })
    }
}

// Slices and vectors: the functions that cut them are not shown.

impl<T: Debug, P: FnMut(&T) -> bool> Debug for slice::Split<'_, T, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Split").field("v", &self.v).field("finished", &self.finished).finish()
    }
}

impl<T: Debug, P: FnMut(&T) -> bool> Debug for slice::RSplit<'_, T, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("RSplit").field("v", &self.split.v).field("finished", &self.split.finished).finish()
    }
}

impl<T: Debug, P: FnMut(&T) -> bool> Debug for slice::SplitInclusive<'_, T, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("SplitInclusive").field("v", &self.rest).field("finished", &self.rest.is_empty()).finish()
    }
}

impl<T: Debug, P> Debug for slice::ChunkBy<'_, T, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("ChunkBy").field("slice", &self.rest).finish()
    }
}

/// A split with an end, of which there are two kinds.
struct GenericSplitN<'a, S> {
    iter: &'a S,
    count: usize,
}

impl<S: Debug> Debug for GenericSplitN<'_, S> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("GenericSplitN").field("iter", self.iter).field("count", &self.count).finish()
    }
}

impl<T: Debug, P: FnMut(&T) -> bool> Debug for slice::SplitN<'_, T, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let inner = GenericSplitN { iter: &self.split, count: self.left };
        f.debug_struct("SplitN").field("inner", &inner).finish()
    }
}

impl<T: Debug> Debug for slice::RChunksExact<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("RChunksExact")
            .field("v", &self.whole.v)
            .field("rem", &self.remainder)
            .field("chunk_size", &self.whole.chunk_size)
            .finish()
    }
}

impl<I: Iterator + Debug> Debug for vec::Splice<'_, I>
where
    I::Item: Debug,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Splice").field("drain", &self.drain).field("replace_with", &self.replace_with).finish()
    }
}


impl<T: Debug> Debug for slice::IterMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("IterMut").field(&self.as_slice()).finish()
    }
}

impl<T: Debug> Debug for vec::Drain<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("Drain").field(&self.as_slice()).finish()
    }
}

impl Debug for string::Drain<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("Drain").field(&self.as_str()).finish()
    }
}

// Queues.

impl<T: Debug> Debug for vec_deque::Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let first: &[T] = match self.0.a {
            Some(ref first) => first.as_slice(),
            None => &[],
        };
        let second: &[T] = match self.0.b {
            Some(ref second) => second.as_slice(),
            None => &[],
        };
        f.debug_tuple("Iter").field(&first).field(&second).finish()
    }
}

impl<T: Debug> Debug for vec_deque::IterMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let first: &[T] = match self.0.a {
            Some(ref first) => first.as_slice(),
            None => &[],
        };
        let second: &[T] = match self.0.b {
            Some(ref second) => second.as_slice(),
            None => &[],
        };
        f.debug_tuple("IterMut").field(&first).field(&second).finish()
    }
}

// Maps and sets.

impl<K: Debug, V: Debug> Debug for Pair<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("").field(&self.key).field(&self.value).finish()
    }
}

impl<K: Debug, V: Debug> Debug for btree_map::Range<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl<K: Debug, V: Debug> Debug for btree_map::IntoIter<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(self.inner.as_slice(), f)
    }
}

impl<K: Debug, V: Debug> Debug for btree_map::IterMut<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(self.inner.as_slice(), f)
    }
}

impl<K, V: Debug> Debug for btree_map::ValuesMut<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.inner.inner.as_slice().iter().map(value_of)).finish()
    }
}

impl<K: Debug, V> Debug for btree_map::IntoKeys<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.inner.inner.as_slice().iter().map(key_of)).finish()
    }
}

impl<K, V: Debug> Debug for btree_map::IntoValues<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.inner.inner.as_slice().iter().map(value_of)).finish()
    }
}

fn key_of<K, V>(entry: &Pair<K, V>) -> &K {
    &entry.key
}

fn value_of<K, V>(entry: &Pair<K, V>) -> &V {
    &entry.value
}

impl<T: Debug> Debug for btree_set::Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("Iter").field(&self.inner).finish()
    }
}

/// What real std keeps for each key of a set.
struct SetValZST;

impl Debug for SetValZST {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("SetValZST")
    }
}

/// The values of a set, as the keys of the map that they are.
struct SetEntries<'a, T>(&'a [Pair<T, ()>]);

impl<T: Debug> Debug for SetEntries<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.0.iter().map(set_entry)).finish()
    }
}

fn set_entry<T>(entry: &Pair<T, ()>) -> (&T, SetValZST) {
    (&entry.key, SetValZST)
}

impl<T: Debug> Debug for btree_set::IntoIter<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("IntoIter").field("iter", &SetEntries(self.inner.inner.inner.as_slice())).finish()
    }
}

impl<T: Debug> Debug for btree_set::Range<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Range").field("iter", &SetEntries(self.inner.inner.as_slice())).finish()
    }
}

impl<K: Debug, V: Debug> Debug for btree_map::RangeMut<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(self.inner.as_slice(), f)
    }
}

// In a list real std shows what is left as a list, and how many they are.

impl<T: Debug> Debug for linked_list::Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("Iter").field(&Rest(self.clone())).field(&self.len).finish()
    }
}

impl<T: Debug> Debug for linked_list::IterMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("IterMut").field(&Rest(self.rest())).field(&self.len).finish()
    }
}

struct Rest<'a, T>(linked_list::Iter<'a, T>);

impl<T: Debug> Debug for Rest<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.0.clone()).finish()
    }
}

impl<T: Debug> Debug for hash_set::Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

// Texts.

/// How the search for a pattern stands: what is behind `at` and before `back` is still to be searched.
trait Search {
    fn show(&self, text: &str, at: usize, back: usize, f: &mut Formatter<'_>) -> Result;
}

impl Search for char {
    fn show(&self, text: &str, at: usize, back: usize, f: &mut Formatter<'_>) -> Result {
        let mut encoded = [0u8; 4];
        let size = self.encode_utf8(&mut encoded).len();
        f.debug_struct("CharSearcher")
            .field("haystack", &text)
            .field("finger", &at)
            .field("finger_back", &back)
            .field("needle", self)
            .field("utf8_size", &size)
            .field("utf8_encoded", &encoded)
            .finish()
    }
}

impl Search for &str {
    fn show(&self, text: &str, at: usize, back: usize, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(&StrSearcher::new(text, self, at, back), f)
    }
}

impl Search for &&str {
    fn show(&self, text: &str, at: usize, back: usize, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(&StrSearcher::new(text, self, at, back), f)
    }
}

impl Search for &String {
    fn show(&self, text: &str, at: usize, back: usize, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(&StrSearcher::new(text, self, at, back), f)
    }
}

impl<F: FnMut(char) -> bool> Search for F {
    fn show(&self, text: &str, at: usize, back: usize, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("CharPredicateSearcher")
            .field("haystack", &text)
            .field("char_indices", &Indices { offset: at, chars: text[at..back].chars() })
            .finish()
    }
}

/// A set of characters as a pattern, in real std with a searcher of its own.
trait CharList: Search {
    const SEARCHER: &'static str;
    fn list(&self) -> &[char];
}

impl CharList for &[char] {
    const SEARCHER: &'static str = "CharSliceSearcher";
    fn list(&self) -> &[char] {
        self
    }
}

impl<const N: usize> CharList for [char; N] {
    const SEARCHER: &'static str = "CharArraySearcher";
    fn list(&self) -> &[char] {
        self
    }
}

impl<const N: usize> CharList for &[char; N] {
    const SEARCHER: &'static str = "CharArrayRefSearcher";
    fn list(&self) -> &[char] {
        self.as_slice()
    }
}

struct MultiCharEqSearcher<'a> {
    char_eq: &'a [char],
    haystack: &'a str,
    char_indices: Indices<'a>,
}

impl Debug for MultiCharEqSearcher<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("MultiCharEqSearcher")
            .field("char_eq", &self.char_eq)
            .field("haystack", &self.haystack)
            .field("char_indices", &self.char_indices)
            .finish()
    }
}

fn show_list<L: CharList>(list: &L, text: &str, at: usize, back: usize, f: &mut Formatter<'_>) -> Result {
    let searcher = MultiCharEqSearcher {
        char_eq: list.list(),
        haystack: text,
        char_indices: Indices { offset: at, chars: text[at..back].chars() },
    };
    f.debug_tuple(L::SEARCHER).field(&searcher).finish()
}

impl Search for &[char] {
    fn show(&self, text: &str, at: usize, back: usize, f: &mut Formatter<'_>) -> Result {
        show_list(self, text, at, back, f)
    }
}

impl<const N: usize> Search for [char; N] {
    fn show(&self, text: &str, at: usize, back: usize, f: &mut Formatter<'_>) -> Result {
        show_list(self, text, at, back, f)
    }
}

impl<const N: usize> Search for &[char; N] {
    fn show(&self, text: &str, at: usize, back: usize, f: &mut Formatter<'_>) -> Result {
        show_list(self, text, at, back, f)
    }
}

struct Indices<'a> {
    offset: usize,
    chars: Chars<'a>,
}

impl Debug for Indices<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("CharIndices").field("front_offset", &self.offset).field("iter", &self.chars).finish()
    }
}

struct Searcher<'a, P>(&'a Pieces<'a, P>);

impl<P: Search> Debug for Searcher<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let pieces = self.0;
        // What has ended has looked everywhere.
        let at = if pieces.finished { pieces.back } else { pieces.at };
        pieces.pattern.show(pieces.text, at, pieces.back, f)
    }
}

impl<P: Search> Debug for Pieces<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("SplitInternal")
            .field("start", &self.start)
            .field("end", &self.end)
            .field("matcher", &Searcher(self))
            .field("allow_trailing_empty", &self.allow_trailing_empty)
            .field("finished", &self.finished)
            .finish()
    }
}

impl<P: Search> Debug for Split<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("Split").field(&self.0).finish()
    }
}

impl<P: Search> Debug for RSplit<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("RSplit").field(&self.0).finish()
    }
}

impl<P: Search> Debug for SplitTerminator<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("SplitTerminator").field(&self.0).finish()
    }
}

impl<P: Search> Debug for SplitInclusive<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("SplitInclusive").field("0", &self.0).finish()
    }
}

impl<P: Search> Debug for RSplitTerminator<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("RSplitTerminator").field(&self.0).finish()
    }
}

struct SplitNInternal<'a, P> {
    iter: &'a Pieces<'a, P>,
    count: usize,
}

impl<P: Search> Debug for SplitNInternal<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("SplitNInternal").field("iter", self.iter).field("count", &self.count).finish()
    }
}

impl<P: Search> Debug for SplitN<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("SplitN").field(&SplitNInternal { iter: &self.pieces, count: self.left }).finish()
    }
}

impl<P: Search> Debug for RSplitN<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("RSplitN").field(&SplitNInternal { iter: &self.pieces, count: self.left }).finish()
    }
}

/// How far the matches of a pattern are found.
struct Found<'a, P>(&'a MatchIndices<'a, P>);

impl<P: Search> Debug for Found<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let matches = self.0;
        let end = matches.text.len();
        matches.pattern.show(matches.text, if matches.finished { end } else { matches.at }, end, f)
    }
}

#[derive(Debug)]
struct MatchIndicesInternal<S>(S);

#[derive(Debug)]
struct MatchesInternal<S>(S);

/// The same from the end.
struct FoundBefore<'a, P>(&'a RMatchIndices<'a, P>);

impl<P: Search> Debug for FoundBefore<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let matches = self.0;
        matches.pattern.show(matches.text, 0, matches.to.unwrap_or(0), f)
    }
}

impl<P: Search> Debug for RMatchIndices<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("RMatchIndices").field(&MatchIndicesInternal(FoundBefore(self))).finish()
    }
}

impl<P: Search> Debug for RMatches<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("RMatches").field(&MatchesInternal(FoundBefore(&self.0))).finish()
    }
}

impl<P: Search> Debug for MatchIndices<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("MatchIndices").field(&MatchIndicesInternal(Found(self))).finish()
    }
}

impl<P: Search> Debug for Matches<'_, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("Matches").field(&MatchesInternal(Found(&self.0))).finish()
    }
}

// What real std builds these of, as it stands when `rest` of the text is left.

/// Where `rest` begins in `text`.
fn offset_of(rest: &str, text: &str) -> usize {
    rest.as_ptr() as usize - text.as_ptr() as usize
}

struct LinesMap<'a>(&'a Lines<'a>);

impl Debug for LinesMap<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let lines = self.0;
        let mut pieces = Pieces::new(lines.text, '\n');
        pieces.start = offset_of(lines.rest, lines.text);
        pieces.at = pieces.start;
        pieces.end = pieces.start + lines.rest.len();
        pieces.allow_trailing_empty = false;
        f.debug_struct("Map").field("iter", &SplitInclusive(pieces)).finish()
    }
}

impl Debug for Lines<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("Lines").field(&LinesMap(self)).finish()
    }
}

struct Words<'a>(&'a SplitWhitespace<'a>);

impl Debug for Words<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let words = self.0;
        let mut pieces = Pieces::new(words.text, char::is_whitespace);
        pieces.start = offset_of(words.rest, words.text);
        // The blank behind the last word was seen.
        if pieces.start > 0 && !words.rest.is_empty() {
            pieces.start = words.text.ceil_char_boundary(pieces.start + 1);
        }
        pieces.at = pieces.start;
        f.debug_struct("Filter").field("iter", &Split(pieces)).finish()
    }
}

/// One thing in another: `Outer { iter: .. }`.
struct Inside<'a, T: ?Sized> {
    outer: &'static str,
    iter: &'a T,
}

impl<T: Debug + ?Sized> Debug for Inside<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct(self.outer).field("iter", &self.iter).finish()
    }
}

impl Debug for SplitAsciiWhitespace<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let words = Inside { outer: "Filter", iter: &self.pieces };
        f.debug_struct("SplitAsciiWhitespace").field("inner", &Inside { outer: "Map", iter: &words }).finish()
    }
}

impl Debug for SplitWhitespace<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("SplitWhitespace").field("inner", &Words(self)).finish()
    }
}

impl Debug for EncodeUtf16<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("EncodeUtf16").finish_non_exhaustive()
    }
}

// Streams, and what has nothing to show.

impl Debug for io::Stdin {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Stdin").finish_non_exhaustive()
    }
}

impl Debug for io::Stdout {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Stdout").finish_non_exhaustive()
    }
}

impl Debug for io::Stderr {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Stderr").finish_non_exhaustive()
    }
}

impl Debug for io::StdinLock<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("StdinLock").finish_non_exhaustive()
    }
}

impl Debug for io::StdoutLock<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("StdoutLock").finish_non_exhaustive()
    }
}

impl Debug for ascii::EscapeDefault {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("EscapeDefault").finish_non_exhaustive()
    }
}
