//! Characters: Unicode scalar values.
pub use crate::escape::{EscapeDebug, EscapeDefault, EscapeUnicode};
use crate::fmt::{self, Formatter};
use crate::intrinsics;
use crate::panicking::panic;
use crate::str::FromStr;

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
            crate::panicking::panic_fmt(fmt::Arguments::new(
                &["encode_utf8: need ", " bytes to encode U+", " but buffer has just "],
                &[
                    fmt::Argument::new_display(&len),
                    fmt::Argument::new_lower_hex(&code),
                    fmt::Argument::new_display(&dst.len()),
                ],
                &[],
            ));
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

    #[inline]
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
        ToLowercase(CaseMapping::new(self, false))
    }

    #[must_use]
    pub fn to_uppercase(self) -> ToUppercase {
        ToUppercase(CaseMapping::new(self, true))
    }

    #[inline]
    #[must_use]
    pub fn escape_debug(self) -> EscapeDebug {
        crate::escape::char_debug(self)
    }

    #[must_use]
    pub fn escape_default(self) -> EscapeDefault {
        crate::escape::char_default(self)
    }

    #[must_use]
    pub fn escape_unicode(self) -> EscapeUnicode {
        crate::escape::char_unicode(self)
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

impl u8 {
    #[inline]
    #[must_use]
    pub const fn is_ascii(&self) -> bool {
        *self < 128
    }

    #[inline]
    #[must_use]
    pub const fn to_ascii_uppercase(&self) -> u8 {
        if self.is_ascii_lowercase() { *self - 32 } else { *self }
    }

    #[inline]
    #[must_use]
    pub const fn to_ascii_lowercase(&self) -> u8 {
        if self.is_ascii_uppercase() { *self + 32 } else { *self }
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
    pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool {
        self.to_ascii_lowercase() == other.to_ascii_lowercase()
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_alphabetic(&self) -> bool {
        self.is_ascii_lowercase() || self.is_ascii_uppercase()
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_uppercase(&self) -> bool {
        b'A' <= *self && *self <= b'Z'
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_lowercase(&self) -> bool {
        b'a' <= *self && *self <= b'z'
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_digit(&self) -> bool {
        b'0' <= *self && *self <= b'9'
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_alphanumeric(&self) -> bool {
        self.is_ascii_alphabetic() || self.is_ascii_digit()
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_hexdigit(&self) -> bool {
        self.is_ascii_digit() || (b'a' <= *self && *self <= b'f') || (b'A' <= *self && *self <= b'F')
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_punctuation(&self) -> bool {
        self.is_ascii_graphic() && !self.is_ascii_alphanumeric()
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_graphic(&self) -> bool {
        b'!' <= *self && *self <= b'~'
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_whitespace(&self) -> bool {
        match *self {
            b'\t' | b'\n' | b'\x0c' | b'\r' | b' ' => true,
            _ => false,
        }
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_control(&self) -> bool {
        *self < 32 || *self == 127
    }
}

// Changing case: one character can become up to three.

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

    fn copy(&self) -> CaseMapping {
        CaseMapping { chars: self.chars, at: self.at, len: self.len }
    }

    fn show(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut i = self.at;
        while i < self.len {
            let mut bytes = [0u8; 4];
            match f.write_str(self.chars[i].encode_utf8(&mut bytes)) {
                Ok(()) => {}
                Err(e) => return Err(e),
            }
            i += 1;
        }
        Ok(())
    }
}

pub struct ToLowercase(CaseMapping);
pub struct ToUppercase(CaseMapping);

impl Iterator for ToLowercase {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.0.len - self.0.at;
        (left, Some(left))
    }
}

impl DoubleEndedIterator for ToLowercase {
    fn next_back(&mut self) -> Option<char> {
        self.0.next_back()
    }
}

impl ExactSizeIterator for ToLowercase {}

impl Clone for ToLowercase {
    fn clone(&self) -> ToLowercase {
        ToLowercase(self.0.copy())
    }
}

impl fmt::Display for ToLowercase {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.show(f)
    }
}

impl Iterator for ToUppercase {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.0.len - self.0.at;
        (left, Some(left))
    }
}

impl DoubleEndedIterator for ToUppercase {
    fn next_back(&mut self) -> Option<char> {
        self.0.next_back()
    }
}

impl ExactSizeIterator for ToUppercase {}

impl Clone for ToUppercase {
    fn clone(&self) -> ToUppercase {
        ToUppercase(self.0.copy())
    }
}

impl fmt::Display for ToUppercase {
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

// Escapes of `{:?}`.

/// Writes the inside of a text's `{:?}`.
pub(crate) fn write_escaped(text: &str, f: &mut Formatter<'_>) -> fmt::Result {
    let mut written = 0;
    for (i, c) in text.char_indices() {
        if must_escape(c) && c != '\'' {
            match f.write_str(&text[written..i]) {
                Ok(()) => {}
                Err(e) => return Err(e),
            }
            match write_escape(c, f) {
                Ok(()) => {}
                Err(e) => return Err(e),
            }
            written = i + c.len_utf8();
        }
    }
    f.write_str(&text[written..])
}

/// Writes the inside of a character's `{:?}`.
pub(crate) fn write_escaped_char(c: char, f: &mut Formatter<'_>) -> fmt::Result {
    if must_escape(c) && c != '"' {
        write_escape(c, f)
    } else {
        let mut bytes = [0u8; 4];
        f.write_str(c.encode_utf8(&mut bytes))
    }
}

pub(crate) fn must_escape(c: char) -> bool {
    if c.is_ascii() {
        c < ' ' || c == '\x7f' || c == '"' || c == '\'' || c == '\\'
    } else {
        !intrinsics::char_is(c, PRINTABLE)
    }
}

fn write_escape(c: char, f: &mut Formatter<'_>) -> fmt::Result {
    match c {
        '\0' => f.write_str("\\0"),
        '\t' => f.write_str("\\t"),
        '\r' => f.write_str("\\r"),
        '\n' => f.write_str("\\n"),
        '\'' => f.write_str("\\'"),
        '"' => f.write_str("\\\""),
        '\\' => f.write_str("\\\\"),
        _ => f.write_fmt(fmt::Arguments::new(
            &["\\u{", "}"],
            &[fmt::Argument::new_lower_hex(&(c as u32))],
            &[],
        )),
    }
}

// Errors.

pub struct CharTryFromError(pub(crate) ());

impl fmt::Debug for CharTryFromError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CharTryFromError").field(&self.0).finish()
    }
}

impl fmt::Display for CharTryFromError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad("converted integer out of range for `char`")
    }
}

pub struct TryFromCharError(pub(crate) ());

impl fmt::Debug for TryFromCharError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TryFromCharError").field(&self.0).finish()
    }
}

impl fmt::Display for TryFromCharError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad("unicode code point out of range")
    }
}

pub struct ParseCharError {
    kind: CharErrorKind,
}

enum CharErrorKind {
    EmptyString,
    TooManyChars,
}

impl fmt::Debug for CharErrorKind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match *self {
            CharErrorKind::EmptyString => "EmptyString",
            CharErrorKind::TooManyChars => "TooManyChars",
        })
    }
}

impl fmt::Debug for ParseCharError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseCharError").field("kind", &self.kind).finish()
    }
}

impl fmt::Display for ParseCharError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(match self.kind {
            CharErrorKind::EmptyString => "cannot parse char from empty string",
            CharErrorKind::TooManyChars => "too many characters in string",
        })
    }
}

impl FromStr for char {
    type Err = ParseCharError;

    fn from_str(s: &str) -> Result<char, ParseCharError> {
        let mut chars = s.chars();
        match (chars.next(), chars.next()) {
            (Some(c), None) => Ok(c),
            (None, _) => Err(ParseCharError { kind: CharErrorKind::EmptyString }),
            _ => Err(ParseCharError { kind: CharErrorKind::TooManyChars }),
        }
    }
}
