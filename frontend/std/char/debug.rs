//! Escapes of `{:?}`.
use crate::fmt::{self, Formatter};
use crate::intrinsics;
use super::{EXTENDING, PRINTABLE};

/// Writes the inside of a text's `{:?}`.
pub(crate) fn write_escaped(text: &str, f: &mut Formatter<'_>) -> fmt::Result {
    let mut written = 0;
    for (i, c) in text.char_indices() {
        if must_escape(c) && c != '\'' {
            f.write_str(&text[written..i])?;
            write_escape(c, f)?;
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

/// Whether `c` is drawn upon the character before it, and is not to be seen alone.
pub(crate) fn extends(c: char) -> bool {
    !c.is_ascii() && intrinsics::char_is(c, EXTENDING)
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
        _ => write!(f, "\\u{{{:x}}}", c as u32),
    }
}
