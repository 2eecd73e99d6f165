//! Changing case: one character can become up to three.
use crate::array;
use crate::fmt::{self, Formatter};
use crate::intrinsics;
use super::{CASED, CASE_IGNORABLE};

#[derive(Clone, Debug)]
struct CaseMappingIter(array::IntoIter<char, 3>);

impl CaseMappingIter {
    fn new(c: char, upper: bool) -> CaseMappingIter {
        let mut chars = ['\0'; 3];
        let mut len = 1;
        if c.is_ascii() {
            chars[0] = if upper { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() };
        } else {
            len = unsafe { intrinsics::char_case(c, upper, chars.as_mut_ptr()) };
        }
        CaseMappingIter(array::IntoIter::up_to(chars, len))
    }

    fn show(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for c in self.0.as_slice() {
            let mut bytes = [0u8; 4];
            f.write_str(c.encode_utf8(&mut bytes))?;
        }
        Ok(())
    }
}

#[derive(Clone, Debug)]
pub struct ToLowercase(CaseMappingIter);

#[derive(Clone, Debug)]
pub struct ToUppercase(CaseMappingIter);

#[fleck::each(Case: ToLowercase, ToUppercase)]
impl Iterator for Case {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        self.0.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.0.size_hint()
    }
}

#[fleck::each(Case: ToLowercase, ToUppercase)]
impl DoubleEndedIterator for Case {
    fn next_back(&mut self) -> Option<char> {
        self.0.0.next_back()
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
