//! A text with its special characters escaped.
use crate::char::escape::StrEscape;
use crate::fmt;
use crate::iter::FusedIterator;

#[derive(Clone)]
pub struct EscapeDebug<'a>(StrEscape<'a>);
#[derive(Clone)]
pub struct EscapeDefault<'a>(StrEscape<'a>);
#[derive(Clone)]
pub struct EscapeUnicode<'a>(StrEscape<'a>);

#[fleck::each(Escape: EscapeDebug, EscapeDefault, EscapeUnicode)]
impl Iterator for Escape<'_> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        self.0.next_char()
    }
}

#[fleck::each(Escape: EscapeDebug, EscapeDefault, EscapeUnicode)]
impl fmt::Display for Escape<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f)
    }
}

#[fleck::each(Escape: EscapeDebug, EscapeDefault, EscapeUnicode)]
impl FusedIterator for Escape<'_> {}
