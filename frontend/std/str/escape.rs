//! A text with its special characters escaped: the escapes of its characters, one after the other.
use crate::char::{EscapeDebug as OneDebug, EscapeDefault as OneDefault, EscapeUnicode as OneUnicode};
use crate::fmt::{self, Write};
use crate::iter::{Chain, FlatMap, Flatten, FusedIterator};
use crate::option;
use super::Chars;

/// `in_text` of each kind of escape as a type, so that what holds it needs no pointer.
#[derive(Clone)]
struct DebugInText;
#[derive(Clone)]
struct DefaultInText;
#[derive(Clone)]
struct UnicodeInText;

#[fleck::each(InText: DebugInText, DefaultInText, UnicodeInText; One: OneDebug, OneDefault, OneUnicode)]
impl FnOnce<(char,)> for InText {
    type Output = One;
    fn call_once(self, args: (char,)) -> One {
        One::in_text(args.0)
    }
}

#[fleck::each(InText: DebugInText, DefaultInText, UnicodeInText; One: OneDebug, OneDefault, OneUnicode)]
impl FnMut<(char,)> for InText {
    fn call_mut(&mut self, args: (char,)) -> One {
        One::in_text(args.0)
    }
}

#[derive(Clone, Debug)]
pub struct EscapeDebug<'a> {
    inner: Chain<Flatten<option::IntoIter<OneDebug>>, FlatMap<Chars<'a>, OneDebug, DebugInText>>,
}

#[derive(Clone, Debug)]
pub struct EscapeDefault<'a> {
    inner: FlatMap<Chars<'a>, OneDefault, DefaultInText>,
}

#[derive(Clone, Debug)]
pub struct EscapeUnicode<'a> {
    inner: FlatMap<Chars<'a>, OneUnicode, UnicodeInText>,
}

impl EscapeDebug<'_> {
    pub(crate) fn of(text: &str) -> EscapeDebug<'_> {
        let mut chars = text.chars();
        let first = chars.next().map(OneDebug::of);
        EscapeDebug { inner: first.into_iter().flatten().chain(chars.flat_map(DebugInText)) }
    }
}

impl EscapeDefault<'_> {
    pub(crate) fn of(text: &str) -> EscapeDefault<'_> {
        EscapeDefault { inner: text.chars().flat_map(DefaultInText) }
    }
}

impl EscapeUnicode<'_> {
    pub(crate) fn of(text: &str) -> EscapeUnicode<'_> {
        EscapeUnicode { inner: text.chars().flat_map(UnicodeInText) }
    }
}

#[fleck::each(Escape: EscapeDebug, EscapeDefault, EscapeUnicode)]
impl Iterator for Escape<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        self.inner.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

#[fleck::each(Escape: EscapeDebug, EscapeDefault, EscapeUnicode)]
impl fmt::Display for Escape<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.clone() {
            f.write_char(c)?;
        }
        Ok(())
    }
}

#[fleck::each(Escape: EscapeDebug, EscapeDefault, EscapeUnicode)]
impl FusedIterator for Escape<'_> {}
