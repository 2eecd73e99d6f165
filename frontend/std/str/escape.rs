//! A text with its special characters escaped.
use crate::fmt;

pub struct EscapeDebug<'a>(crate::char::escape::StrEscape<'a>);

impl Iterator for EscapeDebug<'_> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        self.0.next_char()
    }
}

impl fmt::Display for EscapeDebug<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f)
    }
}

pub struct EscapeDefault<'a>(crate::char::escape::StrEscape<'a>);

impl Iterator for EscapeDefault<'_> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        self.0.next_char()
    }
}

impl fmt::Display for EscapeDefault<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f)
    }
}

pub struct EscapeUnicode<'a>(crate::char::escape::StrEscape<'a>);

impl Iterator for EscapeUnicode<'_> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        self.0.next_char()
    }
}

impl fmt::Display for EscapeUnicode<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f)
    }
}
