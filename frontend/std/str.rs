//! `str`: a run of bytes that is valid UTF-8.
use crate::cmp::Ordering;
use crate::fmt::{self, Write};
use crate::intrinsics;
use crate::slice::{self, SliceIndex};
use self::index::slice_error;

mod chars;
mod convert;
mod escape;
mod index;
mod matches;
mod parse;
#[unstable]
pub mod pattern;
mod search;
mod split;
mod utf16;
mod utf8;
mod words;

pub use self::chars::{Bytes, CharIndices, Chars};
pub use self::escape::{EscapeDebug, EscapeDefault, EscapeUnicode};
pub use self::matches::{MatchIndices, Matches, RMatchIndices, RMatches};
pub use self::parse::{FromStr, ParseBoolError};
pub use self::pattern::{DoubleEndedPattern, Pattern};
pub use self::split::{RSplit, RSplitN, RSplitTerminator, Split, SplitInclusive, SplitN, SplitTerminator};
pub use self::utf16::EncodeUtf16;
pub(crate) use self::utf16::FromUtf16Error;
pub use self::utf8::{Utf8Error, from_utf8, from_utf8_unchecked, from_utf8_unchecked_mut};
pub use self::words::{Lines, SplitAsciiWhitespace, SplitWhitespace};

impl str {
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.as_bytes().len()
    }

    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[inline]
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8] {
        unsafe { intrinsics::transmute(self) }
    }

    #[inline]
    #[must_use]
    pub const unsafe fn as_bytes_mut(&mut self) -> &mut [u8] {
        intrinsics::transmute(self)
    }

    #[inline]
    #[must_use]
    pub const fn as_ptr(&self) -> *const u8 {
        self.as_bytes().as_ptr()
    }

    /// Does a character begin (or the text end) at this byte?
    #[inline]
    #[must_use]
    pub const fn is_char_boundary(&self, index: usize) -> bool {
        if index == 0 {
            return true;
        }
        let len = self.len();
        if index < len {
            // Bytes 0b10xxxxxx continue a character.
            self.as_bytes()[index] & 0xc0 != 0x80
        } else {
            index == len
        }
    }

    pub const fn floor_char_boundary(&self, index: usize) -> usize {
        if index >= self.len() {
            return self.len();
        }
        let mut i = index;
        while !self.is_char_boundary(i) {
            i -= 1;
        }
        i
    }

    pub const fn ceil_char_boundary(&self, index: usize) -> usize {
        if index >= self.len() {
            return self.len();
        }
        let mut i = index;
        while !self.is_char_boundary(i) {
            i += 1;
        }
        i
    }

    #[inline]
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output> {
        i.get(self)
    }

    #[inline]
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output> {
        i.get_mut(self)
    }

    #[inline]
    unsafe fn part(&self, start: usize, end: usize) -> &str {
        from_utf8_unchecked(slice::from_raw_parts(self.as_ptr().add(start), end - start))
    }

    #[track_caller]
    #[must_use]
    pub const fn split_at(&self, mid: usize) -> (&str, &str) {
        match self.split_at_checked(mid) {
            Some(parts) => parts,
            None => slice_error(self, 0, mid),
        }
    }

    #[must_use]
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {
        if self.is_char_boundary(mid) {
            unsafe { Some((self.part(0, mid), self.part(mid, self.len()))) }
        } else {
            None
        }
    }

    #[track_caller]
    #[must_use]
    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) {
        if !self.is_char_boundary(mid) {
            slice_error(self, 0, mid);
        }
        unsafe {
            let (a, b) = self.as_bytes_mut().split_at_mut(mid);
            (from_utf8_unchecked_mut(a), from_utf8_unchecked_mut(b))
        }
    }

    #[must_use]
    pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)> {
        if self.is_char_boundary(mid) { Some(self.split_at_mut(mid)) } else { None }
    }

    #[inline]
    #[lang = "str_inherent_from_utf8"]
    pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {
        from_utf8(v)
    }

    #[must_use]
    pub fn encode_utf16(&self) -> EncodeUtf16<'_> {
        EncodeUtf16 { chars: self.chars(), second: 0 }
    }

    #[inline]
    #[must_use]
    pub fn chars(&self) -> Chars<'_> {
        Chars { bytes: self.as_bytes().iter() }
    }

    #[inline]
    #[must_use]
    pub fn char_indices(&self) -> CharIndices<'_> {
        CharIndices { front_offset: 0, iter: self.chars() }
    }

    #[inline]
    #[must_use]
    pub fn bytes(&self) -> Bytes<'_> {
        Bytes(self.as_bytes().iter().copied())
    }

    #[must_use]
    pub fn split_whitespace(&self) -> SplitWhitespace<'_> {
        SplitWhitespace { text: self, rest: self }
    }

    #[must_use]
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> {
        SplitAsciiWhitespace::new(self)
    }

    #[must_use]
    pub fn lines(&self) -> Lines<'_> {
        Lines { text: self, rest: self }
    }
}

// Comparing, printing.

impl PartialEq for str {
    #[inline]
    fn eq(&self, other: &str) -> bool {
        let len = self.len();
        len == other.len() && unsafe { intrinsics::compare_bytes(self.as_ptr(), other.as_ptr(), len) == 0 }
    }
}

impl Eq for str {}

impl PartialOrd for str {
    #[inline]
    fn partial_cmp(&self, other: &str) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for str {
    #[inline]
    fn cmp(&self, other: &str) -> Ordering {
        let a = self.len();
        let b = other.len();
        let common = if a < b { a } else { b };
        let order = unsafe { intrinsics::compare_bytes(self.as_ptr(), other.as_ptr(), common) };
        if order == 0 { a.cmp(&b) } else { order.cmp(&0) }
    }
}

impl fmt::Display for str {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }

    fn __to_string(&self) -> Option<String> {
        Some(String::from(self))
    }
}

impl fmt::Debug for str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        crate::char::write_escaped(self, f)?;
        f.write_char('"')
    }
}
