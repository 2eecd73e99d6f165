//! The words and the lines of a text.
use crate::intrinsics;
use crate::slice;
use super::from_utf8_unchecked;

#[derive(Clone)]
pub struct SplitWhitespace<'a> {
    text: &'a str,
    rest: &'a str,
}

impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let text = self.rest.trim_start();
        if text.is_empty() {
            self.rest = text;
            return None;
        }
        let mut end = text.len();
        for (i, c) in text.char_indices() {
            if c.is_whitespace() {
                end = i;
                break;
            }
        }
        unsafe {
            self.rest = text.part(end, text.len());
            Some(text.part(0, end))
        }
    }
}

impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str> {
        let text = self.rest.trim_end();
        if text.is_empty() {
            self.rest = text;
            return None;
        }
        let mut start = 0;
        for (i, c) in text.char_indices().rev() {
            if c.is_whitespace() {
                start = i + c.len_utf8();
                break;
            }
        }
        unsafe {
            self.rest = text.part(0, start);
            Some(text.part(start, text.len()))
        }
    }
}

#[derive(Clone)]
pub struct SplitAsciiWhitespace<'a> {
    pieces: slice::Split<'a, u8, fn(&u8) -> bool>,
}

impl<'a> SplitAsciiWhitespace<'a> {
    pub(crate) fn new(text: &'a str) -> SplitAsciiWhitespace<'a> {
        SplitAsciiWhitespace { pieces: slice::Split::new(text.as_bytes(), u8::is_ascii_whitespace) }
    }
}

impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        loop {
            let word = self.pieces.next()?;
            if !word.is_empty() {
                return Some(unsafe { from_utf8_unchecked(word) });
            }
        }
    }
}

/// Lines end with `\n` or `\r\n`; the last one need not.
#[must_use]
#[derive(Clone)]
pub struct Lines<'a> {
    text: &'a str,
    rest: &'a str,
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let text = self.rest;
        let len = text.len();
        if len == 0 {
            return None;
        }
        unsafe {
            let newline = intrinsics::find_byte(text.as_ptr(), len, b'\n');
            if newline == len {
                self.rest = "";
                return Some(text);
            }
            self.rest = text.part(newline + 1, len);
            Some(without_return(text.part(0, newline)))
        }
    }
}

impl<'a> DoubleEndedIterator for Lines<'a> {
    fn next_back(&mut self) -> Option<&'a str> {
        let text = self.rest;
        let len = text.len();
        if len == 0 {
            return None;
        }
        let bytes = text.as_bytes();
        let ends = bytes[len - 1] == b'\n';
        let end = if ends { len - 1 } else { len };
        let mut start = end;
        while start > 0 && bytes[start - 1] != b'\n' {
            start -= 1;
        }
        unsafe {
            self.rest = text.part(0, start);
            let line = text.part(start, end);
            Some(if ends { without_return(line) } else { line })
        }
    }
}

fn without_return(line: &str) -> &str {
    let len = line.len();
    if len > 0 && line.as_bytes()[len - 1] == b'\r' { unsafe { line.part(0, len - 1) } } else { line }
}

impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str> {
        loop {
            let word = self.pieces.next_back()?;
            if !word.is_empty() {
                return Some(unsafe { from_utf8_unchecked(word) });
            }
        }
    }
}
