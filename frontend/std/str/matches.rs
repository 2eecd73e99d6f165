//! The matches of a pattern.
use crate::iter::FusedIterator;
use super::Pattern;

/// The matches of a pattern, one after the other; they do not overlap.
pub struct MatchIndices<'a, P> {
    text: &'a str,
    pattern: P,
    at: usize,
    finished: bool,
}

impl<'a, P: Pattern> MatchIndices<'a, P> {
    fn next_match(&mut self) -> Option<(usize, usize)> {
        if self.finished {
            return None;
        }
        match self.pattern.find_in(self.text, self.at) {
            Some((start, end)) => {
                if end > start {
                    self.at = end;
                } else if start == self.text.len() {
                    self.finished = true;
                } else {
                    // An empty match: the next one is a character further.
                    self.at = self.text.ceil_char_boundary(start + 1);
                }
                Some((start, end))
            }
            None => {
                self.finished = true;
                None
            }
        }
    }
}

impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<(usize, &'a str)> {
        match self.next_match() {
            Some((start, end)) => Some((start, unsafe { self.text.part(start, end) })),
            None => None,
        }
    }
}

pub struct Matches<'a, P>(MatchIndices<'a, P>);

impl<'a, P: Pattern> Iterator for Matches<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        match self.0.next() {
            Some((_, part)) => Some(part),
            None => None,
        }
    }
}

/// The matches of a pattern from the end; they do not overlap.
pub struct RMatchIndices<'a, P> {
    text: &'a str,
    pattern: P,
    // The next match ends here or before.
    to: Option<usize>,
}

impl<'a, P: Pattern> Iterator for RMatchIndices<'a, P> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<(usize, &'a str)> {
        let (start, end) = self.pattern.rfind_in(self.text, self.to.take()?)?;
        if end > start {
            self.to = Some(start);
        } else if start > 0 {
            // An empty match: the next one is a character before.
            self.to = Some(self.text.floor_char_boundary(start - 1));
        }
        Some((start, unsafe { self.text.part(start, end) }))
    }
}

pub struct RMatches<'a, P>(RMatchIndices<'a, P>);

impl<'a, P: Pattern> Iterator for RMatches<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        match self.0.next() {
            Some((_, part)) => Some(part),
            None => None,
        }
    }
}

impl<'a, P: Pattern + Clone> Clone for MatchIndices<'a, P> {
    fn clone(&self) -> Self {
        MatchIndices { text: self.text, pattern: self.pattern.clone(), at: self.at, finished: self.finished }
    }
}

impl<'a, P: Pattern + Clone> Clone for RMatchIndices<'a, P> {
    fn clone(&self) -> Self {
        RMatchIndices { text: self.text, pattern: self.pattern.clone(), to: self.to }
    }
}

#[fleck::each(Parts: Matches, RMatches)]
impl<'a, P: Pattern + Clone> Clone for Parts<'a, P> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

#[fleck::each(Found: Matches, RMatches, MatchIndices, RMatchIndices)]
impl<'a, P: Pattern> FusedIterator for Found<'a, P> {}
