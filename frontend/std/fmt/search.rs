//! How a search for a text is shown: real std prepares the needle for the two-way algorithm (Crochemore and
//! Perrin, "Two-way string-matching", Journal of the ACM 38, 1991), and keeps that with the search.
use crate::cmp::max;
use super::{Debug, Formatter, Result};

pub(crate) struct StrSearcher<'a> {
    haystack: &'a str,
    needle: &'a str,
    searcher: StrSearcherImpl,
}

#[derive(Debug)]
enum StrSearcherImpl {
    Empty(EmptyNeedle),
    TwoWay(TwoWaySearcher),
}

#[derive(Debug)]
struct EmptyNeedle {
    position: usize,
    end: usize,
    is_match_fw: bool,
    is_match_bw: bool,
    is_finished: bool,
}

#[derive(Debug)]
struct TwoWaySearcher {
    crit_pos: usize,
    crit_pos_back: usize,
    period: usize,
    byteset: u64,
    position: usize,
    end: usize,
    memory: usize,
    memory_back: usize,
}

impl Debug for StrSearcher<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("StrSearcher")
            .field("haystack", &self.haystack)
            .field("needle", &self.needle)
            .field("searcher", &self.searcher)
            .finish()
    }
}

impl<'a> StrSearcher<'a> {
    /// What is behind `at` and before `back` is still to be searched.
    pub(crate) fn new(haystack: &'a str, needle: &'a str, at: usize, back: usize) -> StrSearcher<'a> {
        let searcher = if needle.is_empty() {
            StrSearcherImpl::Empty(empty_needle(haystack, at, back))
        } else {
            StrSearcherImpl::TwoWay(prepared(needle.as_bytes(), at, back))
        };
        StrSearcher { haystack: haystack, needle: needle, searcher: searcher }
    }
}

// An empty match was found before the character that ends at `at`; it is between two matches.
fn empty_needle(haystack: &str, at: usize, back: usize) -> EmptyNeedle {
    let len = haystack.len();
    EmptyNeedle {
        position: if at == 0 { 0 } else { haystack.floor_char_boundary(at - 1) },
        end: if back == len { len } else { haystack.ceil_char_boundary(back + 1) },
        is_match_fw: at == 0,
        is_match_bw: back == len,
        is_finished: false,
    }
}

fn prepared(needle: &[u8], at: usize, back: usize) -> TwoWaySearcher {
    let n = needle.len();
    let (small, small_period) = largest_suffix(needle, false);
    let (great, great_period) = largest_suffix(needle, true);
    let (critical, period) = if small > great { (small, small_period) } else { (great, great_period) };
    let repeats = period + critical <= n && needle[..critical] == needle[period..period + critical];
    if !repeats {
        return TwoWaySearcher {
            crit_pos: critical,
            crit_pos_back: critical,
            period: max(critical, n - critical) + 1,
            byteset: bytes_of(needle),
            position: at,
            end: back,
            memory: usize::MAX,
            memory_back: usize::MAX,
        };
    }
    let from_back = max(largest_prefix(needle, period, false), largest_prefix(needle, period, true));
    TwoWaySearcher {
        crit_pos: critical,
        crit_pos_back: n - from_back,
        period: period,
        byteset: bytes_of(&needle[..period]),
        position: at,
        end: back,
        memory: 0,
        memory_back: n,
    }
}

/// One bit for the low six bits of each byte.
fn bytes_of(needle: &[u8]) -> u64 {
    let mut set = 0;
    for byte in needle {
        set |= 1u64 << (*byte & 63);
    }
    set
}

/// Two suffixes that are compared: the largest up to now begins at `best`, the other at `other`, and `equal` bytes of
/// them are the same.
struct Suffixes {
    best: usize,
    other: usize,
    equal: usize,
    period: usize,
}

impl Suffixes {
    fn new() -> Suffixes {
        Suffixes { best: 0, other: 1, equal: 0, period: 1 }
    }

    fn step(&mut self, of_other: u8, of_best: u8, reversed: bool) {
        if of_other == of_best {
            self.equal += 1;
            if self.equal == self.period {
                self.other += self.equal;
                self.equal = 0;
            }
        } else if (of_other < of_best) != reversed {
            self.other += self.equal + 1;
            self.equal = 0;
            self.period = self.other - self.best;
        } else {
            *self = Suffixes { best: self.other, other: self.other + 1, equal: 0, period: 1 };
        }
    }
}

/// Where the largest suffix begins, by the order of bytes or by its reverse, and its period.
fn largest_suffix(bytes: &[u8], reversed: bool) -> (usize, usize) {
    let mut s = Suffixes::new();
    while s.other + s.equal < bytes.len() {
        s.step(bytes[s.other + s.equal], bytes[s.best + s.equal], reversed);
    }
    (s.best, s.period)
}

/// The same from the end, as soon as the period is the known one.
fn largest_prefix(bytes: &[u8], known_period: usize, reversed: bool) -> usize {
    let last = bytes.len() - 1;
    let mut s = Suffixes::new();
    while s.other + s.equal <= last {
        s.step(bytes[last - s.other - s.equal], bytes[last - s.best - s.equal], reversed);
        if s.period == known_period {
            break;
        }
    }
    s.best
}
