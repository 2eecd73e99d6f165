//! Characters: Unicode scalar values.
use crate::intrinsics;
use crate::panicking::panic;
use self::case::CaseMappingIter;

mod ascii;
mod case;
mod debug;
mod error;
pub(crate) mod escape;

pub use self::case::{ToLowercase, ToUppercase};
pub use self::error::{CharTryFromError, ParseCharError, TryFromCharError};
pub use self::escape::{EscapeDebug, EscapeDefault, EscapeUnicode};
pub(crate) use self::case::lowercase_sigma;
pub(crate) use self::debug::{extends, must_escape, write_escaped, write_escaped_char};

pub const MAX: char = '\u{10ffff}';
pub const REPLACEMENT_CHARACTER: char = '\u{fffd}';

// Properties that `intrinsics::char_is` knows.
const ALPHABETIC: u32 = 0;
const LOWERCASE: u32 = 1;
const UPPERCASE: u32 = 2;
const NUMERIC: u32 = 3;
const PRINTABLE: u32 = 4;
const CASED: u32 = 5;
const CASE_IGNORABLE: u32 = 6;
const EXTENDING: u32 = 7;

#[inline]
#[must_use]
pub const fn from_u32(i: u32) -> Option<char> {
    if i > 0x10ffff || (i >= 0xd800 && i <= 0xdfff) { None } else { Some(unsafe { intrinsics::transmute(i) }) }
}

#[inline]
#[must_use]
pub const unsafe fn from_u32_unchecked(i: u32) -> char {
    intrinsics::transmute(i)
}

#[track_caller]
#[must_use]
pub const fn from_digit(num: u32, radix: u32) -> Option<char> {
    if radix > 36 {
        panic("from_digit: radix is too high (maximum 36)");
    }
    if num >= radix {
        None
    } else if num < 10 {
        Some((b'0' + num as u8) as char)
    } else {
        Some((b'a' + (num as u8 - 10)) as char)
    }
}

impl char {
    pub const MIN: char = '\0';
    pub const MAX: char = '\u{10ffff}';
    pub const REPLACEMENT_CHARACTER: char = '\u{fffd}';
    pub const MAX_LEN_UTF8: usize = 4;
    pub const MAX_LEN_UTF16: usize = 2;

    #[inline]
    #[must_use]
    pub const fn from_u32(i: u32) -> Option<char> {
        from_u32(i)
    }

    #[inline]
    #[must_use]
    pub const unsafe fn from_u32_unchecked(i: u32) -> char {
        intrinsics::transmute(i)
    }

    #[inline]
    #[track_caller]
    #[must_use]
    pub const fn from_digit(num: u32, radix: u32) -> Option<char> {
        from_digit(num, radix)
    }

    #[inline]
    #[track_caller]
    pub const fn is_digit(self, radix: u32) -> bool {
        self.to_digit(radix).is_some()
    }

    #[track_caller]
    #[must_use]
    pub const fn to_digit(self, radix: u32) -> Option<u32> {
        if radix < 2 || radix > 36 {
            panic("to_digit: invalid radix -- radix must be in the range 2 to 36 inclusive");
        }
        let digit = if '0' <= self && self <= '9' {
            self as u32 - '0' as u32
        } else if 'a' <= self && self <= 'z' {
            self as u32 - 'a' as u32 + 10
        } else if 'A' <= self && self <= 'Z' {
            self as u32 - 'A' as u32 + 10
        } else {
            return None;
        };
        if digit < radix { Some(digit) } else { None }
    }

    #[inline]
    #[must_use]
    pub const fn len_utf8(self) -> usize {
        let code = self as u32;
        if code < 0x80 {
            1
        } else if code < 0x800 {
            2
        } else if code < 0x10000 {
            3
        } else {
            4
        }
    }

    #[inline]
    #[must_use]
    pub const fn len_utf16(self) -> usize {
        if (self as u32) < 0x10000 { 1 } else { 2 }
    }

    #[track_caller]
    pub const fn encode_utf8(self, dst: &mut [u8]) -> &mut str {
        let code = self as u32;
        let len = self.len_utf8();
        if dst.len() < len {
            panic!("encode_utf8: need {len} bytes to encode U+{code:x} but buffer has just {}", dst.len());
        }
        if len == 1 {
            dst[0] = code as u8;
        } else if len == 2 {
            dst[0] = (code >> 6) as u8 | 0xc0;
            dst[1] = (code & 0x3f) as u8 | 0x80;
        } else if len == 3 {
            dst[0] = (code >> 12) as u8 | 0xe0;
            dst[1] = (code >> 6 & 0x3f) as u8 | 0x80;
            dst[2] = (code & 0x3f) as u8 | 0x80;
        } else {
            dst[0] = (code >> 18) as u8 | 0xf0;
            dst[1] = (code >> 12 & 0x3f) as u8 | 0x80;
            dst[2] = (code >> 6 & 0x3f) as u8 | 0x80;
            dst[3] = (code & 0x3f) as u8 | 0x80;
        }
        unsafe { crate::str::from_utf8_unchecked_mut(&mut dst[..len]) }
    }

    #[track_caller]
    pub const fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {
        let code = self as u32;
        if code < 0x10000 {
            dst[0] = code as u16;
            return &mut dst[..1];
        }
        let above = code - 0x10000;
        dst[0] = 0xd800 | (above >> 10) as u16;
        dst[1] = 0xdc00 | (above & 0x3ff) as u16;
        &mut dst[..2]
    }

    #[must_use]
    pub fn is_alphabetic(self) -> bool {
        if self.is_ascii() { self.is_ascii_alphabetic() } else { intrinsics::char_is(self, ALPHABETIC) }
    }

    #[inline]
    #[must_use]
    pub const fn is_lowercase(self) -> bool {
        if self.is_ascii() { self.is_ascii_lowercase() } else { intrinsics::char_is(self, LOWERCASE) }
    }

    #[inline]
    #[must_use]
    pub const fn is_uppercase(self) -> bool {
        if self.is_ascii() { self.is_ascii_uppercase() } else { intrinsics::char_is(self, UPPERCASE) }
    }

    #[inline]
    #[must_use]
    pub fn is_numeric(self) -> bool {
        if self.is_ascii() { self.is_ascii_digit() } else { intrinsics::char_is(self, NUMERIC) }
    }

    #[inline]
    #[must_use]
    pub fn is_alphanumeric(self) -> bool {
        self.is_alphabetic() || self.is_numeric()
    }

    #[must_use]
    pub const fn is_whitespace(self) -> bool {
        match self as u32 {
            0x09 | 0x0a | 0x0b | 0x0c | 0x0d | 0x20 | 0x85 | 0xa0 => true,
            0x1680 | 0x2028 | 0x2029 | 0x202f | 0x205f | 0x3000 => true,
            code => 0x2000 <= code && code <= 0x200a,
        }
    }

    #[inline]
    #[must_use]
    pub fn is_control(self) -> bool {
        let code = self as u32;
        code < 0x20 || (0x7f <= code && code < 0xa0)
    }

    #[must_use]
    pub fn to_lowercase(self) -> ToLowercase {
        ToLowercase(CaseMappingIter::new(self, false))
    }

    #[must_use]
    pub fn to_uppercase(self) -> ToUppercase {
        ToUppercase(CaseMappingIter::new(self, true))
    }

    #[inline]
    #[must_use]
    pub fn escape_debug(self) -> EscapeDebug {
        EscapeDebug::of(self)
    }

    #[must_use]
    pub fn escape_default(self) -> EscapeDefault {
        EscapeDefault::in_text(self)
    }

    #[must_use]
    pub fn escape_unicode(self) -> EscapeUnicode {
        EscapeUnicode::in_text(self)
    }

    #[must_use]
    pub const fn is_ascii(&self) -> bool {
        (*self as u32) < 128
    }

    #[inline]
    #[must_use]
    pub const fn to_ascii_uppercase(&self) -> char {
        if self.is_ascii_lowercase() { (*self as u8 - 32) as char } else { *self }
    }

    #[inline]
    #[must_use]
    pub const fn to_ascii_lowercase(&self) -> char {
        if self.is_ascii_uppercase() { (*self as u8 + 32) as char } else { *self }
    }

    #[inline]
    pub const fn make_ascii_uppercase(&mut self) {
        *self = self.to_ascii_uppercase();
    }

    #[inline]
    pub const fn make_ascii_lowercase(&mut self) {
        *self = self.to_ascii_lowercase();
    }

    #[inline]
    pub const fn eq_ignore_ascii_case(&self, other: &char) -> bool {
        self.to_ascii_lowercase() as u32 == other.to_ascii_lowercase() as u32
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_alphabetic(&self) -> bool {
        self.is_ascii_lowercase() || self.is_ascii_uppercase()
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_uppercase(&self) -> bool {
        'A' <= *self && *self <= 'Z'
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_lowercase(&self) -> bool {
        'a' <= *self && *self <= 'z'
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_digit(&self) -> bool {
        '0' <= *self && *self <= '9'
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_alphanumeric(&self) -> bool {
        self.is_ascii_alphabetic() || self.is_ascii_digit()
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_hexdigit(&self) -> bool {
        self.is_ascii_digit() || ('a' <= *self && *self <= 'f') || ('A' <= *self && *self <= 'F')
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_punctuation(&self) -> bool {
        self.is_ascii_graphic() && !self.is_ascii_alphanumeric()
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_graphic(&self) -> bool {
        '!' <= *self && *self <= '~'
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_whitespace(&self) -> bool {
        match *self {
            '\t' | '\n' | '\x0c' | '\r' | ' ' => true,
            _ => false,
        }
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_control(&self) -> bool {
        (*self as u32) < 32 || *self as u32 == 127
    }
}
