//! A text in UTF-16: one unit of two bytes, or two of them, for each character.
use super::Chars;

#[derive(Clone)]
pub struct EncodeUtf16<'a> {
    chars: Chars<'a>,
    // The second unit of the character that came last; 0 when it has none.
    second: u16,
}

impl<'a> Iterator for EncodeUtf16<'a> {
    type Item = u16;

    fn next(&mut self) -> Option<u16> {
        if self.second != 0 {
            let second = self.second;
            self.second = 0;
            return Some(second);
        }
        let mut units = [0; 2];
        let c = self.chars.next()?;
        c.encode_utf16(&mut units);
        self.second = units[1];
        Some(units[0])
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let pending = if self.second == 0 { 0 } else { 1 };
        let bytes = self.chars.as_str().len();
        ((bytes + 2) / 3 + pending, Some(bytes + pending))
    }
}

impl String {
    /// The text of these units; an error where half of a pair stands alone.
    pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {
        let mut text = String::with_capacity(v.len());
        let mut i = 0;
        while i < v.len() {
            match character(&v[i..]) {
                Some(c) => {
                    text.push(c);
                    i += c.len_utf16();
                }
                None => return Err(FromUtf16Error(())),
            }
        }
        Ok(text)
    }

    #[must_use]
    pub fn from_utf16_lossy(v: &[u16]) -> String {
        let mut text = String::with_capacity(v.len());
        let mut i = 0;
        while i < v.len() {
            let c = character(&v[i..]).unwrap_or('\u{fffd}');
            text.push(c);
            i += c.len_utf16();
        }
        text
    }
}

/// The character that the units begin with.
fn character(units: &[u16]) -> Option<char> {
    match *units {
        [first @ 0xd800..=0xdbff, second @ 0xdc00..=0xdfff, ..] => {
            let above = (first as u32 & 0x3ff) << 10 | second as u32 & 0x3ff;
            char::from_u32(0x10000 + above)
        }
        [first, ..] => char::from_u32(first as u32),
        [] => None,
    }
}

#[derive(Debug)]
pub struct FromUtf16Error(());

impl crate::fmt::Display for FromUtf16Error {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
        f.pad("invalid utf-16: lone surrogate found")
    }
}

impl crate::error::Error for FromUtf16Error {}
