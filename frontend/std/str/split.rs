//! The pieces between the matches of a pattern.
use crate::iter::FusedIterator;
use super::{DoubleEndedPattern, Pattern};

/// What lies between the matches: `start..end` of the text is still to be cut, from either side.
#[derive(Clone)]
struct Pieces<'a, P> {
    text: &'a str,
    pattern: P,
    start: usize,
    end: usize,
    // Where to look for the next match: past `start` after an empty match.
    at: usize,
    // Where the last match from the back began, if it was empty.
    back: usize,
    allow_trailing_empty: bool,
    finished: bool,
}

impl<'a, P: Pattern> Pieces<'a, P> {
    fn new(text: &'a str, pattern: P) -> Pieces<'a, P> {
        let len = text.len();
        Pieces {
            text: text,
            pattern: pattern,
            start: 0,
            end: len,
            at: 0,
            back: len,
            allow_trailing_empty: true,
            finished: false,
        }
    }

    fn next_match(&mut self) -> Option<(usize, usize)> {
        if self.at > self.end {
            return None;
        }
        match self.pattern.find_in(self.text, self.at) {
            Some((start, end)) => {
                if end > self.end {
                    return None;
                }
                if end > start {
                    self.at = end;
                } else if start == self.text.len() {
                    self.at = start + 1;
                } else {
                    self.at = self.text.ceil_char_boundary(start + 1);
                }
                Some((start, end))
            }
            None => None,
        }
    }

    fn rest(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        self.finished = true;
        if !self.allow_trailing_empty && self.start == self.end {
            return None;
        }
        Some(unsafe { self.text.part(self.start, self.end) })
    }

    fn next(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        match self.next_match() {
            Some((start, end)) => {
                let piece = unsafe { self.text.part(self.start, start) };
                self.start = end;
                Some(piece)
            }
            None => self.rest(),
        }
    }

    fn next_inclusive(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        match self.next_match() {
            Some((_, end)) => {
                let piece = unsafe { self.text.part(self.start, end) };
                self.start = end;
                Some(piece)
            }
            None => self.rest(),
        }
    }

    fn next_back(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        if !self.allow_trailing_empty {
            self.allow_trailing_empty = true;
            match self.next_back() {
                Some(piece) => {
                    if !piece.is_empty() {
                        return Some(piece);
                    }
                }
                None => {}
            }
            if self.finished {
                return None;
            }
        }
        match self.pattern.rfind_in(self.text, self.back) {
            Some((start, end)) => {
                if start < self.start {
                    return self.rest();
                }
                let piece = unsafe { self.text.part(end, self.end) };
                if start == end && start == self.start && self.end == self.start {
                    return self.rest();
                }
                self.end = start;
                if end > start || start == 0 {
                    self.back = start;
                } else {
                    self.back = self.text.floor_char_boundary(start - 1);
                }
                Some(piece)
            }
            None => self.rest(),
        }
    }

    fn next_back_inclusive(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        if !self.allow_trailing_empty {
            // The match at the very end belongs to the last piece.
            self.allow_trailing_empty = true;
            if self.start == self.end {
                self.finished = true;
                return None;
            }
            if let Some((start, end)) = self.pattern.rfind_in(self.text, self.back) {
                if end == self.end && start >= self.start {
                    self.back = start;
                }
            }
        }
        match self.pattern.rfind_in(self.text, self.back) {
            Some((start, end)) if start >= self.start && end > start => {
                let piece = unsafe { self.text.part(end, self.end) };
                self.end = end;
                self.back = start;
                Some(piece)
            }
            _ => self.rest(),
        }
    }
}

pub struct Split<'a, P>(Pieces<'a, P>);

impl<'a, P: Pattern> Iterator for Split<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        self.0.next()
    }
}

impl<'a, P: DoubleEndedPattern> DoubleEndedIterator for Split<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> {
        self.0.next_back()
    }
}

pub struct SplitInclusive<'a, P>(Pieces<'a, P>);

impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        self.0.next_inclusive()
    }
}

pub struct SplitTerminator<'a, P>(Pieces<'a, P>);

impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        self.0.next()
    }
}

impl<'a, P: DoubleEndedPattern> DoubleEndedIterator for SplitTerminator<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> {
        self.0.next_back()
    }
}

pub struct RSplit<'a, P>(Pieces<'a, P>);

impl<'a, P: Pattern> Iterator for RSplit<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        self.0.next_back()
    }
}

pub struct RSplitTerminator<'a, P>(Pieces<'a, P>);

impl<'a, P: Pattern> Iterator for RSplitTerminator<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        self.0.next_back()
    }
}

pub struct SplitN<'a, P> {
    pieces: Pieces<'a, P>,
    left: usize,
}

impl<'a, P: Pattern> Iterator for SplitN<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        if self.left == 0 { self.pieces.rest() } else { self.pieces.next() }
    }
}

pub struct RSplitN<'a, P> {
    pieces: Pieces<'a, P>,
    left: usize,
}

impl<'a, P: Pattern> Iterator for RSplitN<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        if self.left == 0 { self.pieces.rest() } else { self.pieces.next_back() }
    }
}

impl<'a, P: DoubleEndedPattern> DoubleEndedIterator for RSplit<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> {
        self.0.next()
    }
}

impl<'a, P: DoubleEndedPattern> DoubleEndedIterator for SplitInclusive<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> {
        self.0.next_back_inclusive()
    }
}

#[fleck::each(S: Split, RSplit, SplitInclusive, SplitTerminator, RSplitTerminator)]
impl<'a, P: Pattern + Clone> Clone for S<'a, P> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

#[fleck::each(S: SplitN, RSplitN)]
impl<'a, P: Pattern + Clone> Clone for S<'a, P> {
    fn clone(&self) -> Self {
        S { pieces: self.pieces.clone(), left: self.left }
    }
}

impl<'a, P: DoubleEndedPattern> DoubleEndedIterator for RSplitTerminator<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> {
        self.0.next()
    }
}

#[fleck::each(S: Split, RSplit, SplitInclusive, SplitTerminator, RSplitTerminator, SplitN, RSplitN)]
impl<'a, P: Pattern> FusedIterator for S<'a, P> {}
