//! `String`: a vector of bytes that is always valid UTF-8.
use crate::borrow::Cow;
use crate::collections::TryReserveError;
use crate::intrinsics;
use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::panicking::panic;
use crate::ptr::NonNull;
use crate::slice::{self, SliceIndex};
use crate::str;
use self::drain::Retained;

mod cmp;
mod convert;
mod drain;
mod error;

pub use self::cmp::ToString;
pub use self::drain::Drain;
pub use self::error::FromUtf8Error;
pub use super::str::FromUtf16Error;

#[lang = "String"]
pub struct String {
    vec: Vec<u8>,
}

impl String {
    #[inline]
    #[must_use]
    pub const fn new() -> String {
        String { vec: Vec::new() }
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub fn with_capacity(capacity: usize) -> String {
        String { vec: Vec::with_capacity(capacity) }
    }

    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {
        match str::from_utf8(&vec) {
            Ok(_) => Ok(String { vec: vec }),
            Err(error) => Err(FromUtf8Error { bytes: vec, error: error }),
        }
    }

    /// Each run of bytes that is no part of a character becomes one U+FFFD.
    #[must_use]
    pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> {
        let mut rest = v;
        let mut text = String::new();
        loop {
            match str::from_utf8(rest) {
                Ok(valid) => {
                    if text.is_empty() && rest.len() == v.len() {
                        return Cow::Borrowed(valid);
                    }
                    text.push_str(valid);
                    return Cow::Owned(text);
                }
                Err(error) => {
                    let good = error.valid_up_to();
                    text.push_str(unsafe { str::from_utf8_unchecked(&rest[..good]) });
                    text.push('\u{fffd}');
                    match error.error_len() {
                        Some(bad) => rest = &rest[good + bad..],
                        None => return Cow::Owned(text),
                    }
                }
            }
        }
    }

    #[inline]
    #[must_use]
    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String {
        String { vec: bytes }
    }

    #[inline]
    #[must_use]
    pub const fn into_bytes(self) -> Vec<u8> {
        self.vec
    }

    #[inline]
    #[must_use]
    pub const fn as_str(&self) -> &str {
        unsafe { str::from_utf8_unchecked(self.vec.as_slice()) }
    }

    #[inline]
    #[must_use]
    pub const fn as_mut_str(&mut self) -> &mut str {
        unsafe { str::from_utf8_unchecked_mut(self.vec.as_mut_slice()) }
    }

    #[inline]
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8] {
        self.vec.as_slice()
    }

    #[inline]
    pub const unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8> {
        &mut self.vec
    }

    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.vec.len()
    }

    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.vec.len() == 0
    }

    #[inline]
    #[must_use]
    pub const fn capacity(&self) -> usize {
        self.vec.capacity()
    }

    #[track_caller]
    pub fn reserve(&mut self, additional: usize) {
        self.vec.reserve(additional)
    }

    #[track_caller]
    pub fn reserve_exact(&mut self, additional: usize) {
        self.vec.reserve_exact(additional)
    }

    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        self.vec.try_reserve(additional)
    }

    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {
        self.vec.try_reserve_exact(additional)
    }

    #[track_caller]
    pub fn shrink_to_fit(&mut self) {
        self.vec.shrink_to_fit()
    }

    #[track_caller]
    pub fn shrink_to(&mut self, min_capacity: usize) {
        self.vec.shrink_to(min_capacity)
    }

    #[inline]
    #[track_caller]
    pub fn push_str(&mut self, string: &str) {
        let count = string.len();
        self.vec.reserve(count);
        let len = self.vec.len();
        unsafe {
            intrinsics::copy_nonoverlapping(string.as_ptr(), self.vec.as_mut_ptr().add(len), count);
            self.vec.set_len(len + count);
        }
    }

    #[inline]
    #[track_caller]
    pub fn push(&mut self, ch: char) {
        if (ch as u32) < 128 {
            self.vec.push(ch as u8);
        } else {
            let mut bytes = [0u8; 4];
            self.push_str(ch.encode_utf8(&mut bytes));
        }
    }

    pub fn pop(&mut self) -> Option<char> {
        match self.chars().next_back() {
            Some(last) => {
                let len = self.len() - last.len_utf8();
                unsafe { self.vec.set_len(len) };
                Some(last)
            }
            None => None,
        }
    }

    #[track_caller]
    pub fn truncate(&mut self, new_len: usize) {
        if new_len <= self.len() {
            if !self.is_char_boundary(new_len) {
                panic("assertion failed: self.is_char_boundary(new_len)");
            }
            self.vec.truncate(new_len)
        }
    }

    #[inline]
    pub fn clear(&mut self) {
        self.vec.clear()
    }

    #[track_caller]
    pub fn remove(&mut self, idx: usize) -> char {
        let ch = match self[idx..].chars().next() {
            Some(ch) => ch,
            None => panic("cannot remove a char from the end of a string"),
        };
        let next = idx + ch.len_utf8();
        let len = self.len();
        unsafe {
            let start = self.vec.as_mut_ptr();
            intrinsics::copy(start.add(next) as *const u8, start.add(idx), len - next);
            self.vec.set_len(len - (next - idx));
        }
        ch
    }

    #[track_caller]
    pub fn insert(&mut self, idx: usize, ch: char) {
        if !self.is_char_boundary(idx) {
            panic("assertion failed: self.is_char_boundary(idx)");
        }
        let mut bytes = [0u8; 4];
        let text: &str = ch.encode_utf8(&mut bytes);
        unsafe { self.insert_bytes(idx, text.as_bytes()) }
    }

    #[track_caller]
    pub fn insert_str(&mut self, idx: usize, string: &str) {
        if !self.is_char_boundary(idx) {
            panic("assertion failed: self.is_char_boundary(idx)");
        }
        unsafe { self.insert_bytes(idx, string.as_bytes()) }
    }

    unsafe fn insert_bytes(&mut self, idx: usize, bytes: &[u8]) {
        let len = self.len();
        let count = bytes.len();
        self.vec.reserve(count);
        let place = self.vec.as_mut_ptr().add(idx);
        intrinsics::copy(place as *const u8, place.add(count), len - idx);
        intrinsics::copy_nonoverlapping(bytes.as_ptr(), place, count);
        self.vec.set_len(len + count);
    }

    #[track_caller]
    #[must_use]
    pub fn split_off(&mut self, at: usize) -> String {
        if !self.is_char_boundary(at) {
            panic("assertion failed: self.is_char_boundary(at)");
        }
        String { vec: self.vec.split_off(at) }
    }

    pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) {
        let mut f = f;
        let len = self.len();
        let mut guard = Retained { string: self, read: 0, written: 0 };
        while guard.read < len {
            let c = match guard.string[guard.read..].chars().next() {
                Some(c) => c,
                None => break,
            };
            let width = c.len_utf8();
            let keep = f(c);
            if keep {
                unsafe {
                    let base = guard.string.vec.as_mut_ptr();
                    intrinsics::copy(base.add(guard.read) as *const u8, base.add(guard.written), width);
                }
                guard.written += width;
            }
            guard.read += width;
        }
    }

    #[track_caller]
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_> {
        let part = slice::range(range, self.len());
        if !self.is_char_boundary(part.start) {
            panic("assertion failed: self.is_char_boundary(start)");
        }
        if !self.is_char_boundary(part.end) {
            panic("assertion failed: self.is_char_boundary(end)");
        }
        unsafe {
            let bytes = slice::from_raw_parts(self.vec.as_ptr().add(part.start), part.end - part.start);
            Drain {
                string: NonNull::new_unchecked(self as *mut String),
                start: part.start,
                end: part.end,
                iter: str::from_utf8_unchecked(bytes).chars(),
            }
        }
    }

    #[track_caller]
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {
        let part = slice::range(src, self.len());
        if !self.is_char_boundary(part.start) {
            panic("assertion failed: self.is_char_boundary(start)");
        }
        if !self.is_char_boundary(part.end) {
            panic("assertion failed: self.is_char_boundary(end)");
        }
        self.vec.extend_from_within(part)
    }

    #[track_caller]
    pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str) {
        let part = slice::range(range, self.len());
        if !self.is_char_boundary(part.start) {
            panic("start of range should be a character boundary");
        }
        if !self.is_char_boundary(part.end) {
            panic("end of range should be a character boundary");
        }
        let tail = self.vec.split_off(part.end);
        self.vec.truncate(part.start);
        self.push_str(replace_with);
        self.vec.extend_from_slice(&tail);
    }

    #[must_use]
    pub fn into_boxed_str(self) -> Box<str> {
        let bytes = self.vec.into_boxed_slice();
        unsafe { Box::from_raw(Box::into_raw(bytes) as *mut str) }
    }

    pub fn leak<'a>(self) -> &'a mut str {
        unsafe { str::from_utf8_unchecked_mut(self.vec.leak()) }
    }
}

impl Deref for String {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl DerefMut for String {
    #[inline]
    fn deref_mut(&mut self) -> &mut str {
        self.as_mut_str()
    }
}

impl<I: SliceIndex<str>> Index<I> for String {
    type Output = I::Output;

    #[inline]
    fn index(&self, index: I) -> &I::Output {
        index.index(self.as_str())
    }
}

impl<I: SliceIndex<str>> IndexMut<I> for String {
    #[inline]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.index_mut(self.as_mut_str())
    }
}

impl Clone for String {
    #[inline]
    fn clone(&self) -> String {
        String::from(self.as_str())
    }

    #[inline]
    fn clone_from(&mut self, source: &String) {
        self.clear();
        self.push_str(source);
    }
}

impl Default for String {
    #[inline]
    fn default() -> String {
        String::new()
    }
}

impl Add<&str> for String {
    type Output = String;

    #[inline]
    fn add(self, other: &str) -> String {
        let mut sum = self;
        sum.push_str(other);
        sum
    }
}

impl AddAssign<&str> for String {
    #[inline]
    fn add_assign(&mut self, other: &str) {
        self.push_str(other)
    }
}
