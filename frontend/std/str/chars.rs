//! The characters and the bytes of a text.
use crate::fmt;
use crate::iter::{Copied, FusedIterator};
use crate::slice;
use super::from_utf8_unchecked;

/// Decodes the bytes one character at a time. They are valid UTF-8, so a first byte is followed by the right ones.
#[must_use]
pub struct Chars<'a> {
    bytes: slice::Iter<'a, u8>,
}

impl<'a> Chars<'a> {
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &'a str {
        unsafe { from_utf8_unchecked(self.bytes.as_slice()) }
    }
}

/// The low six bits of the next byte.
#[inline]
fn continuation(byte: Option<&u8>) -> u32 {
    match byte {
        Some(byte) => (*byte & 0x3f) as u32,
        None => 0,
    }
}

impl<'a> Iterator for Chars<'a> {
    type Item = char;

    #[inline]
    fn next(&mut self) -> Option<char> {
        let first = match self.bytes.next() {
            Some(byte) => *byte as u32,
            None => return None,
        };
        if first < 0x80 {
            return Some(unsafe { crate::char::from_u32_unchecked(first) });
        }
        let second = continuation(self.bytes.next());
        let code = if first < 0xe0 {
            (first & 0x1f) << 6 | second
        } else {
            let third = continuation(self.bytes.next());
            if first < 0xf0 {
                (first & 0x0f) << 12 | second << 6 | third
            } else {
                let fourth = continuation(self.bytes.next());
                (first & 0x07) << 18 | second << 12 | third << 6 | fourth
            }
        };
        Some(unsafe { crate::char::from_u32_unchecked(code) })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.bytes.len();
        ((len + 3) / 4, Some(len))
    }

    fn count(self) -> usize {
        let mut n = 0;
        for byte in self.bytes {
            if *byte & 0xc0 != 0x80 {
                n += 1;
            }
        }
        n
    }

    fn last(self) -> Option<char> {
        let mut chars = self;
        chars.next_back()
    }
}

impl<'a> DoubleEndedIterator for Chars<'a> {
    fn next_back(&mut self) -> Option<char> {
        let mut code = 0;
        let mut shift = 0;
        loop {
            let byte = match self.bytes.next_back() {
                Some(byte) => *byte as u32,
                None => return None,
            };
            if byte < 0x80 {
                return Some(unsafe { crate::char::from_u32_unchecked(byte) });
            }
            if byte < 0xc0 {
                code = code | (byte & 0x3f) << shift;
                shift += 6;
            } else {
                // The first byte: 0b110xxxxx, 0b1110xxxx or 0b11110xxx.
                let mask = if byte < 0xe0 {
                    0x1f
                } else if byte < 0xf0 {
                    0x0f
                } else {
                    0x07
                };
                code = code | (byte & mask) << shift;
                return Some(unsafe { crate::char::from_u32_unchecked(code) });
            }
        }
    }
}

impl FusedIterator for Chars<'_> {}

impl Clone for Chars<'_> {
    #[inline]
    fn clone(&self) -> Self {
        Chars { bytes: self.bytes.clone() }
    }
}

impl fmt::Debug for Chars<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Chars(")?;
        f.debug_list().entries(self.clone()).finish()?;
        f.write_str(")")
    }
}

#[must_use]
#[derive(Clone, Debug)]
pub struct CharIndices<'a> {
    front_offset: usize,
    iter: Chars<'a>,
}

impl<'a> CharIndices<'a> {
    #[must_use]
    pub fn as_str(&self) -> &'a str {
        self.iter.as_str()
    }

    #[must_use]
    pub fn offset(&self) -> usize {
        self.front_offset
    }
}

impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);

    #[inline]
    fn next(&mut self) -> Option<(usize, char)> {
        let before = self.iter.bytes.len();
        match self.iter.next() {
            Some(c) => {
                let i = self.front_offset;
                self.front_offset = i + (before - self.iter.bytes.len());
                Some((i, c))
            }
            None => None,
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }

    fn count(self) -> usize {
        self.iter.count()
    }
}

impl<'a> DoubleEndedIterator for CharIndices<'a> {
    fn next_back(&mut self) -> Option<(usize, char)> {
        match self.iter.next_back() {
            Some(c) => Some((self.front_offset + self.iter.bytes.len(), c)),
            None => None,
        }
    }
}

#[must_use]
#[derive(Clone, Debug)]
pub struct Bytes<'a>(Copied<slice::Iter<'a, u8>>);

impl Iterator for Bytes<'_> {
    type Item = u8;

    #[inline]
    fn next(&mut self) -> Option<u8> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl DoubleEndedIterator for Bytes<'_> {
    #[inline]
    fn next_back(&mut self) -> Option<u8> {
        self.0.next_back()
    }
}

impl ExactSizeIterator for Bytes<'_> {}
