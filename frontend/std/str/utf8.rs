//! Bytes that may be UTF-8.
use crate::fmt;
use crate::intrinsics;

#[inline]
#[must_use]
pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {
    intrinsics::transmute(v)
}

#[inline]
#[must_use]
pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {
    intrinsics::transmute(v)
}

#[lang = "str_from_utf8"]
pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {
    let mut i = 0;
    while i < v.len() {
        if v[i] < 128 {
            i += 1;
        } else {
            let (width, well_formed) = sequence(v, i);
            if !well_formed {
                return Err(Utf8Error { valid_up_to: i, error_len: width });
            }
            i += match width {
                Some(width) => width as usize,
                None => 0,
            };
        }
    }
    Ok(unsafe { from_utf8_unchecked(v) })
}

/// Looks at the bytes of one character from `v[i]`, which is no ASCII. Well-formed: its width. Else: how many bytes
/// cannot begin or continue a character, or `None` if the text ends too soon.
fn sequence(v: &[u8], i: usize) -> (Option<u8>, bool) {
    let first = v[i];
    let width = utf8_width(first);
    if width == 0 {
        return (Some(1), false);
    }
    // Overlong forms, surrogates and codes past U+10FFFF show in the second byte.
    let low = match first {
        0xe0 => 0xa0,
        0xf0 => 0x90,
        _ => 0x80,
    };
    let high = match first {
        0xed => 0x9f,
        0xf4 => 0x8f,
        _ => 0xbf,
    };
    let mut k = 1;
    while k < width {
        if i + k >= v.len() {
            return (None, false);
        }
        let byte = v[i + k];
        let fits = if k == 1 { low <= byte && byte <= high } else { 0x80 <= byte && byte <= 0xbf };
        if !fits {
            return (Some(k as u8), false);
        }
        k += 1;
    }
    (Some(width as u8), true)
}

/// How many bytes a character has whose first byte is `first`; 0 if there is none.
fn utf8_width(first: u8) -> usize {
    if first < 0x80 {
        1
    } else if first < 0xc2 {
        0
    } else if first < 0xe0 {
        2
    } else if first < 0xf0 {
        3
    } else if first < 0xf5 {
        4
    } else {
        0
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Utf8Error {
    valid_up_to: usize,
    error_len: Option<u8>,
}

impl Utf8Error {
    #[must_use]
    pub const fn valid_up_to(&self) -> usize {
        self.valid_up_to
    }

    #[must_use]
    pub const fn error_len(&self) -> Option<usize> {
        match self.error_len {
            Some(len) => Some(len as usize),
            None => None,
        }
    }
}

impl fmt::Display for Utf8Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.error_len {
            Some(len) => write!(f, "invalid utf-8 sequence of {len} bytes from index {}", self.valid_up_to),
            None => write!(f, "incomplete utf-8 byte sequence from index {}", self.valid_up_to),
        }
    }
}
