//! How iterators of texts are shown, as `iterators` does with others.
use crate::iter::{Filter, Map};
use crate::str::matches::{MatchIndices, Matches, RMatchIndices, RMatches};
use crate::str::split::Pieces;
use crate::str::{Chars, EncodeUtf16, Lines, RSplit, RSplitN, RSplitTerminator, Split, SplitAsciiWhitespace};
use crate::str::{SplitInclusive, SplitN, SplitTerminator, SplitWhitespace};
use super::search::StrSearcher;
use super::{Debug, Formatter, Result};

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
