//! Characters with escapes, as iterators that can also be printed. `char` re-exports them.
use crate::fmt::{self, Write};
use crate::iter::{ExactSizeIterator, FusedIterator, Iterator};

/// The characters of one escape. A character that `escape_debug` leaves as it is, is the `literal`, which is 0
/// elsewhere; everything else is ASCII.
#[derive(Clone)]
struct Escape {
    bytes: [u8; 10],
    at: u8,
    end: u8,
    literal: u32,
}

impl Escape {
    fn one(c: char) -> Escape {
        let mut escape = Escape { bytes: [0; 10], at: 0, end: 0, literal: 0 };
        escape.push(c);
        escape
    }

    fn literal(c: char) -> Escape {
        Escape { bytes: [0; 10], at: 0, end: 1, literal: c as u32 }
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
        self.bytes[self.end as usize] = c as u8;
        self.end += 1;
    }

    fn char_at(&self, i: u8) -> char {
        match char::from_u32(self.literal) {
            Some(c) if c != '\0' => c,
            _ => self.bytes[i as usize] as char,
        }
    }

    fn next(&mut self) -> Option<char> {
        if self.at == self.end {
            return None;
        }
        self.at += 1;
        Some(self.char_at(self.at - 1))
    }
}

fn debug(c: char) -> Escape {
    match c {
        '\0' => Escape::backslash('0'),
        '\t' => Escape::backslash('t'),
        '\r' => Escape::backslash('r'),
        '\n' => Escape::backslash('n'),
        '\\' | '"' | '\'' => Escape::backslash(c),
        _ => if crate::char::must_escape(c) { Escape::unicode(c) } else { Escape::literal(c) },
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

impl fmt::Display for Escape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Real std shows a literal even when it was taken.
        let mut i = if self.literal != 0 { 0 } else { self.at };
        while i < self.end {
            f.write_char(self.char_at(i))?;
            i += 1;
        }
        Ok(())
    }
}

struct Quoted<'a>(&'a Escape);

impl fmt::Debug for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('\'')?;
        fmt::Display::fmt(self.0, f)?;
        f.write_char('\'')
    }
}

impl fmt::Debug for Escape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("EscapeIterInner").field(&Quoted(self)).finish()
    }
}

// `in_text` is the escape of a character behind another one.
impl EscapeDebug {
    pub(crate) fn of(c: char) -> EscapeDebug {
        EscapeDebug(debug(c))
    }

    pub(crate) fn in_text(c: char) -> EscapeDebug {
        EscapeDebug(if crate::char::extends(c) { Escape::literal(c) } else { debug(c) })
    }
}

impl EscapeDefault {
    pub(crate) fn in_text(c: char) -> EscapeDefault {
        EscapeDefault(default(c))
    }
}

impl EscapeUnicode {
    pub(crate) fn in_text(c: char) -> EscapeUnicode {
        EscapeUnicode(Escape::unicode(c))
    }
}

#[fleck::each(One: EscapeDebug, EscapeDefault, EscapeUnicode)]
impl Iterator for One {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        self.0.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        ((self.0.end - self.0.at) as usize, Some((self.0.end - self.0.at) as usize))
    }
}

#[fleck::each(One: EscapeDebug, EscapeDefault, EscapeUnicode)]
#[fleck::each(Marker: ExactSizeIterator, FusedIterator)]
impl Marker for One {}

#[fleck::each(One: EscapeDebug, EscapeDefault, EscapeUnicode)]
impl fmt::Display for One {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
