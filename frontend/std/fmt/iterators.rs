//! How iterators are shown, where what they hold is not what those of real std hold.
use crate::collections::pair::Pair;
use crate::collections::{btree_map, btree_set, hash_set, vec_deque};
use crate::iter::{Empty, Filter, FilterMap, Inspect, Iterator, Map, MapWhile, Once};
use crate::iter::{Scan, SkipWhile, TakeWhile};
use crate::str::split::Pieces;
use crate::str::{Chars, EncodeUtf16, Lines, RSplit, Split, SplitInclusive, SplitTerminator, SplitWhitespace};
use crate::{option, result, slice, string, vec};
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

// Slices and vectors.

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

impl<F: FnMut(char) -> bool> Search for F {
    fn show(&self, text: &str, at: usize, back: usize, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("CharPredicateSearcher")
            .field("haystack", &text)
            .field("char_indices", &Indices { offset: at, chars: text[at..back].chars() })
            .finish()
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
