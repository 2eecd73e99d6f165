//! Searching in a text and cutting it.
use super::from_utf8_unchecked;
use super::split::Pieces;
use super::{DoubleEndedPattern, MatchIndices, Matches, Pattern, RMatchIndices, RMatches, RSplit, RSplitN};
use super::{RSplitTerminator, Split, SplitInclusive, SplitN, SplitTerminator};

impl str {
    #[inline]
    pub fn contains<P: Pattern>(&self, mut pat: P) -> bool {
        pat.find_in(self, 0).is_some()
    }

    #[inline]
    pub fn starts_with<P: Pattern>(&self, mut pat: P) -> bool {
        pat.prefix_of(self).is_some()
    }

    #[inline]
    pub fn ends_with<P: Pattern>(&self, mut pat: P) -> bool {
        pat.suffix_of(self).is_some()
    }

    #[inline]
    pub fn find<P: Pattern>(&self, mut pat: P) -> Option<usize> {
        match pat.find_in(self, 0) {
            Some((start, _)) => Some(start),
            None => None,
        }
    }

    #[inline]
    pub fn rfind<P: Pattern>(&self, mut pat: P) -> Option<usize> {
        match pat.rfind_in(self, self.len()) {
            Some((start, _)) => Some(start),
            None => None,
        }
    }

    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> {
        Split(Pieces::new(self, pat))
    }

    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P> {
        let mut pieces = Pieces::new(self, pat);
        pieces.allow_trailing_empty = false;
        SplitInclusive(pieces)
    }

    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P> {
        let mut pieces = Pieces::new(self, pat);
        pieces.allow_trailing_empty = false;
        SplitTerminator(pieces)
    }

    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P> {
        RSplit(Pieces::new(self, pat))
    }

    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P> {
        let mut pieces = Pieces::new(self, pat);
        pieces.allow_trailing_empty = false;
        RSplitTerminator(pieces)
    }

    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> {
        SplitN { pieces: Pieces::new(self, pat), left: n }
    }

    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P> {
        RSplitN { pieces: Pieces::new(self, pat), left: n }
    }

    pub fn split_once<P: Pattern>(&self, mut delimiter: P) -> Option<(&str, &str)> {
        match delimiter.find_in(self, 0) {
            Some((start, end)) => unsafe { Some((self.part(0, start), self.part(end, self.len()))) },
            None => None,
        }
    }

    pub fn rsplit_once<P: Pattern>(&self, mut delimiter: P) -> Option<(&str, &str)> {
        match delimiter.rfind_in(self, self.len()) {
            Some((start, end)) => unsafe { Some((self.part(0, start), self.part(end, self.len()))) },
            None => None,
        }
    }

    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> {
        Matches(MatchIndices { text: self, pattern: pat, at: 0, finished: false })
    }

    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> {
        MatchIndices { text: self, pattern: pat, at: 0, finished: false }
    }

    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P> {
        RMatches(RMatchIndices { text: self, pattern: pat, to: Some(self.len()) })
    }

    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P> {
        RMatchIndices { text: self, pattern: pat, to: Some(self.len()) }
    }

    #[must_use]
    pub fn trim(&self) -> &str {
        self.trim_start().trim_end()
    }

    #[must_use]
    pub fn trim_start(&self) -> &str {
        let mut chars = self.chars();
        loop {
            let rest = chars.as_str();
            match chars.next() {
                Some(c) => {
                    if !c.is_whitespace() {
                        return rest;
                    }
                }
                None => return rest,
            }
        }
    }

    #[must_use]
    pub fn trim_end(&self) -> &str {
        let mut chars = self.chars();
        loop {
            let rest = chars.as_str();
            match chars.next_back() {
                Some(c) => {
                    if !c.is_whitespace() {
                        return rest;
                    }
                }
                None => return rest,
            }
        }
    }

    #[must_use]
    #[deprecated(note = "superseded by `trim_start`")]
    pub fn trim_left(&self) -> &str {
        self.trim_start()
    }

    #[must_use]
    #[deprecated(note = "superseded by `trim_end`")]
    pub fn trim_right(&self) -> &str {
        self.trim_end()
    }

    #[deprecated(note = "superseded by `trim_start_matches`")]
    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str {
        self.trim_start_matches(pat)
    }

    #[deprecated(note = "superseded by `trim_end_matches`")]
    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str {
        self.trim_end_matches(pat)
    }

    #[must_use]
    pub fn trim_start_matches<P: Pattern>(&self, mut pat: P) -> &str {
        let mut rest = self;
        loop {
            match pat.prefix_of(rest) {
                Some(width) => {
                    if width == 0 {
                        return rest;
                    }
                    rest = unsafe { rest.part(width, rest.len()) };
                }
                None => return rest,
            }
        }
    }

    #[must_use]
    pub fn trim_end_matches<P: Pattern>(&self, mut pat: P) -> &str {
        let mut rest = self;
        loop {
            match pat.suffix_of(rest) {
                Some(width) => {
                    if width == 0 {
                        return rest;
                    }
                    rest = unsafe { rest.part(0, rest.len() - width) };
                }
                None => return rest,
            }
        }
    }

    #[must_use]
    pub fn trim_matches<P: DoubleEndedPattern>(&self, mut pat: P) -> &str {
        let mut rest = self;
        loop {
            match pat.prefix_of(rest) {
                Some(width) => {
                    if width == 0 {
                        break;
                    }
                    rest = unsafe { rest.part(width, rest.len()) };
                }
                None => break,
            }
        }
        rest.trim_end_matches(pat)
    }

    #[must_use]
    pub fn strip_prefix<P: Pattern>(&self, mut prefix: P) -> Option<&str> {
        match prefix.prefix_of(self) {
            Some(width) => Some(unsafe { self.part(width, self.len()) }),
            None => None,
        }
    }

    #[must_use]
    pub fn strip_suffix<P: Pattern>(&self, mut suffix: P) -> Option<&str> {
        match suffix.suffix_of(self) {
            Some(width) => Some(unsafe { self.part(0, self.len() - width) }),
            None => None,
        }
    }

    #[must_use]
    pub const fn trim_ascii(&self) -> &str {
        unsafe { from_utf8_unchecked(self.as_bytes().trim_ascii()) }
    }

    #[must_use]
    pub const fn trim_ascii_start(&self) -> &str {
        unsafe { from_utf8_unchecked(self.as_bytes().trim_ascii_start()) }
    }

    #[must_use]
    pub const fn trim_ascii_end(&self) -> &str {
        unsafe { from_utf8_unchecked(self.as_bytes().trim_ascii_end()) }
    }
}
