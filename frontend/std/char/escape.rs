//! Characters and texts with escapes, as iterators that can also be printed. `char` and `str` re-export them.
use crate::fmt::{self, Write};
use crate::iter::{ExactSizeIterator, FusedIterator, Iterator};
use crate::str::Chars;

/// The characters of one escape.
#[derive(Clone)]
struct Escape {
    chars: [char; 10],
    at: usize,
    end: usize,
}

impl Escape {
    fn one(c: char) -> Escape {
        let mut chars = ['\0'; 10];
        chars[0] = c;
        Escape { chars: chars, at: 0, end: 1 }
    }

    fn backslash(c: char) -> Escape {
        let mut escape = Escape::one('\\');
        escape.push(c);
        escape
    }

    fn unicode(c: char) -> Escape {
        let mut escape = Escape::backslash('u');
        escape.push('{');
        let code = c as u32;
        let mut digits = 1;
        while digits < 6 && code >> (4 * digits) != 0 {
            digits += 1;
        }
        while digits > 0 {
            digits -= 1;
            if let Some(digit) = crate::char::from_digit(code >> (4 * digits) & 15, 16) {
                escape.push(digit);
            }
        }
        escape.push('}');
        escape
    }

    fn push(&mut self, c: char) {
        self.chars[self.end] = c;
        self.end += 1;
    }

    fn next(&mut self) -> Option<char> {
        if self.at == self.end {
            return None;
        }
        self.at += 1;
        Some(self.chars[self.at - 1])
    }

    fn next_back(&mut self) -> Option<char> {
        if self.at == self.end {
            return None;
        }
        self.end -= 1;
        Some(self.chars[self.end])
    }
}

fn debug(c: char) -> Escape {
    match c {
        '\0' => Escape::backslash('0'),
        '\t' => Escape::backslash('t'),
        '\r' => Escape::backslash('r'),
        '\n' => Escape::backslash('n'),
        '\\' | '"' | '\'' => Escape::backslash(c),
        _ => if crate::char::must_escape(c) { Escape::unicode(c) } else { Escape::one(c) },
    }
}

fn default(c: char) -> Escape {
    match c {
        '\t' => Escape::backslash('t'),
        '\r' => Escape::backslash('r'),
        '\n' => Escape::backslash('n'),
        '\\' | '"' | '\'' => Escape::backslash(c),
        ' '..='~' => Escape::one(c),
        _ => Escape::unicode(c),
    }
}

#[derive(Clone, Debug)]
pub struct EscapeDebug(Escape);
#[derive(Clone, Debug)]
pub struct EscapeDefault(Escape);
#[derive(Clone, Debug)]
pub struct EscapeUnicode(Escape);

impl fmt::Debug for Escape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EscapeIterInner('")?;
        write_all(self, f)?;
        f.write_str("')")
    }
}

pub(crate) fn char_debug(c: char) -> EscapeDebug {
    EscapeDebug(debug(c))
}

pub(crate) fn char_default(c: char) -> EscapeDefault {
    EscapeDefault(default(c))
}

pub(crate) fn char_unicode(c: char) -> EscapeUnicode {
    EscapeUnicode(Escape::unicode(c))
}

fn write_all(escape: &Escape, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut i = escape.at;
    while i < escape.end {
        f.write_char(escape.chars[i])?;
        i += 1;
    }
    Ok(())
}

#[fleck::each(One: EscapeDebug, EscapeDefault, EscapeUnicode)]
impl Iterator for One {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        self.0.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.end - self.0.at, Some(self.0.end - self.0.at))
    }
}

#[fleck::each(One: EscapeDebug, EscapeDefault, EscapeUnicode)]
#[fleck::each(Marker: ExactSizeIterator, FusedIterator)]
impl Marker for One {}

#[fleck::each(One: EscapeDebug, EscapeDefault, EscapeUnicode)]
impl fmt::Display for One {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_all(&self.0, f)
    }
}

/// Escapes of a text's characters, one after the other.
#[derive(Clone)]
pub struct StrEscape<'a> {
    chars: Chars<'a>,
    of: fn(char) -> Escape,
    front: Escape,
}

pub(crate) fn str_debug(text: &str) -> StrEscape<'_> {
    StrEscape { chars: text.chars(), of: debug, front: Escape { chars: ['\0'; 10], at: 0, end: 0 } }
}

pub(crate) fn str_default(text: &str) -> StrEscape<'_> {
    StrEscape { chars: text.chars(), of: default, front: Escape { chars: ['\0'; 10], at: 0, end: 0 } }
}

pub(crate) fn str_unicode(text: &str) -> StrEscape<'_> {
    StrEscape { chars: text.chars(), of: Escape::unicode, front: Escape { chars: ['\0'; 10], at: 0, end: 0 } }
}

impl StrEscape<'_> {
    pub(crate) fn next_char(&mut self) -> Option<char> {
        loop {
            let next = self.front.next();
            if next.is_some() {
                return next;
            }
            match self.chars.next() {
                Some(c) => self.front = (self.of)(c),
                None => return None,
            }
        }
    }

    pub(crate) fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_all(&self.front, f)?;
        for c in self.chars.clone() {
            write_all(&(self.of)(c), f)?;
        }
        Ok(())
    }
}
