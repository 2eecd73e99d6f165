//! Changing case: one character can become up to three.
use crate::fmt::{self, Formatter};
use crate::intrinsics;
use super::{CASED, CASE_IGNORABLE};

#[derive(Clone)]
struct CaseMapping {
    chars: [char; 3],
    at: usize,
    len: usize,
}

impl CaseMapping {
    fn new(c: char, upper: bool) -> CaseMapping {
        let mut mapping = CaseMapping { chars: ['\0'; 3], at: 0, len: 1 };
        if c.is_ascii() {
            mapping.chars[0] = if upper { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() };
        } else {
            mapping.len = unsafe { intrinsics::char_case(c, upper, mapping.chars.as_mut_ptr()) };
        }
        mapping
    }

    #[inline]
    fn next(&mut self) -> Option<char> {
        if self.at == self.len {
            None
        } else {
            self.at += 1;
            Some(self.chars[self.at - 1])
        }
    }

    fn next_back(&mut self) -> Option<char> {
        if self.at == self.len {
            None
        } else {
            self.len -= 1;
            Some(self.chars[self.len])
        }
    }

    fn show(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut i = self.at;
        while i < self.len {
            let mut bytes = [0u8; 4];
            f.write_str(self.chars[i].encode_utf8(&mut bytes))?;
            i += 1;
        }
        Ok(())
    }
}

#[derive(Clone)]
pub struct ToLowercase(CaseMapping);

#[derive(Clone)]
pub struct ToUppercase(CaseMapping);

#[fleck::each(Case: ToLowercase, ToUppercase)]
impl Iterator for Case {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.0.len - self.0.at;
        (left, Some(left))
    }
}

#[fleck::each(Case: ToLowercase, ToUppercase)]
impl DoubleEndedIterator for Case {
    fn next_back(&mut self) -> Option<char> {
        self.0.next_back()
    }
}

#[fleck::each(Case: ToLowercase, ToUppercase)]
impl ExactSizeIterator for Case {}

#[fleck::each(Case: ToLowercase, ToUppercase)]
impl fmt::Display for Case {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.show(f)
    }
}

/// A `Σ` at `at` becomes `ς` at the end of a word, `σ` elsewhere.
pub(crate) fn lowercase_sigma(text: &str, at: usize) -> char {
    let before = first_that_counts(text[..at].chars().rev());
    let after = first_that_counts(text[at + 'Σ'.len_utf8()..].chars());
    if before && !after { 'ς' } else { 'σ' }
}

/// Is the first character that is not ignored a cased letter?
fn first_that_counts<I: Iterator<Item = char>>(chars: I) -> bool {
    for c in chars {
        if !intrinsics::char_is(c, CASE_IGNORABLE) {
            return intrinsics::char_is(c, CASED);
        }
    }
    false
}
