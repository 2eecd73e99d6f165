//! The formatter.
use crate::marker::PhantomData;
use super::{Argument, Arguments, Count, DebugList, DebugMap, DebugSet, DebugStruct, DebugTuple, Error};
use super::{Result, Write};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    Left,
    Right,
    Center,
}

const LEFT: u8 = 0;
const RIGHT: u8 = 1;
const CENTER: u8 = 2;
const UNKNOWN: u8 = 3;

const SIGN_PLUS: u32 = 1;
const SIGN_MINUS: u32 = 2;
const ALTERNATE: u32 = 4;
const ZERO_PAD: u32 = 8;
const DEBUG_LOWER_HEX: u32 = 16;
const DEBUG_UPPER_HEX: u32 = 32;

#[derive(Clone, Copy)]
struct Options {
    fill: char,
    align: u8,
    flags: u32,
    width: Option<usize>,
    precision: Option<usize>,
}

impl Options {
    #[inline]
    fn plain() -> Options {
        Options { fill: ' ', align: UNKNOWN, flags: 0, width: None, precision: None }
    }
}

/// Writes text to whatever `out` points to.
type WriteFn = fn(*mut u8, &str) -> Result;

/// The `WriteFn` of a `W`.
pub(crate) fn write_to<W: Write>(out: *mut u8, text: &str) -> Result {
    unsafe { (*(out as *mut W)).write_str(text) }
}

#[lang = "Formatter"]
pub struct Formatter<'a> {
    options: Options,
    out: *mut u8,
    write: WriteFn,
    borrows: PhantomData<&'a mut u8>,
}

impl<'a> Formatter<'a> {
    #[inline]
    pub(crate) fn over(out: *mut u8, write: WriteFn) -> Formatter<'a> {
        Formatter { options: Options::plain(), out: out, write: write, borrows: PhantomData }
    }

    #[inline]
    pub fn write_str(&mut self, data: &str) -> Result {
        (self.write)(self.out, data)
    }

    /// Writes literal pieces and shown values in turn.
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result {
        let outer = self.options;
        let count = if fmt.placeholders.len() == 0 { fmt.args.len() } else { fmt.placeholders.len() };
        let mut i = 0;
        while i < count {
            let piece = fmt.pieces[i];
            if piece.len() != 0 {
                self.write_str(piece)?;
            }
            let position = if fmt.placeholders.len() == 0 {
                self.options = Options::plain();
                i
            } else {
                let placeholder = &fmt.placeholders[i];
                self.options = Options {
                    fill: placeholder.fill,
                    align: placeholder.align,
                    flags: placeholder.flags,
                    width: count_value(&placeholder.width, fmt.args),
                    precision: count_value(&placeholder.precision, fmt.args),
                };
                placeholder.position
            };
            let argument = &fmt.args[position];
            (argument.formatter)(argument.value, self)?;
            i += 1;
        }
        self.options = outer;
        if i < fmt.pieces.len() { self.write_str(fmt.pieces[i]) } else { Ok(()) }
    }

    #[inline]
    #[must_use]
    pub fn fill(&self) -> char {
        self.options.fill
    }

    #[must_use]
    pub fn align(&self) -> Option<Alignment> {
        match self.options.align {
            LEFT => Some(Alignment::Left),
            RIGHT => Some(Alignment::Right),
            CENTER => Some(Alignment::Center),
            _ => None,
        }
    }

    #[inline]
    #[must_use]
    pub fn width(&self) -> Option<usize> {
        self.options.width
    }

    #[inline]
    #[must_use]
    pub fn precision(&self) -> Option<usize> {
        self.options.precision
    }

    #[inline]
    #[must_use]
    pub fn sign_plus(&self) -> bool {
        self.options.flags & SIGN_PLUS != 0
    }

    #[inline]
    #[must_use]
    pub fn sign_minus(&self) -> bool {
        self.options.flags & SIGN_MINUS != 0
    }

    #[inline]
    #[must_use]
    pub fn alternate(&self) -> bool {
        self.options.flags & ALTERNATE != 0
    }

    #[inline]
    #[must_use]
    pub fn sign_aware_zero_pad(&self) -> bool {
        self.options.flags & ZERO_PAD != 0
    }

    fn write_fill(&mut self, count: usize) -> Result {
        let mut bytes = [0u8; 4];
        let text: &str = self.options.fill.encode_utf8(&mut bytes);
        let mut i = 0;
        while i < count {
            self.write_str(text)?;
            i += 1;
        }
        Ok(())
    }

    /// Writes the padding that goes before a text of `len` characters; gives back what goes after it.
    fn padding(&mut self, len: usize, default: u8) -> crate::result::Result<usize, Error> {
        let width = match self.options.width {
            Some(width) => width,
            None => 0,
        };
        if width <= len {
            return Ok(0);
        }
        let total = width - len;
        let align = if self.options.align == UNKNOWN { default } else { self.options.align };
        let before = match align {
            LEFT => 0,
            RIGHT => total,
            _ => total / 2,
        };
        match self.write_fill(before) {
            Ok(()) => Ok(total - before),
            Err(e) => Err(e),
        }
    }

    /// Writes a text as width, fill, alignment and precision say.
    pub fn pad(&mut self, s: &str) -> Result {
        let width = match self.options.width {
            Some(width) => width,
            None => {
                if self.options.precision.is_none() {
                    return self.write_str(s);
                }
                0
            }
        };
        let shown = match self.options.precision {
            Some(max) => first_chars(s, max),
            None => s,
        };
        if width == 0 {
            return self.write_str(shown);
        }
        let after = match self.padding(shown.chars().count(), LEFT) {
            Ok(after) => after,
            Err(e) => return Err(e),
        };
        match self.write_str(shown) {
            Ok(()) => self.write_fill(after),
            Err(e) => Err(e),
        }
    }

    /// Writes a number whose digits are `buf`: sign, `prefix` if `#` asks for it, padding.
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {
        if self.options.flags == 0 && self.options.width.is_none() && is_nonnegative {
            return self.write_str(buf);
        }
        let sign = if !is_nonnegative {
            "-"
        } else if self.sign_plus() {
            "+"
        } else {
            ""
        };
        let prefix = if self.alternate() { prefix } else { "" };
        self.pad_number(sign, prefix, buf)
    }

    /// Sign and prefix stay before the zeros that `0` asks for.
    fn pad_number(&mut self, sign: &str, prefix: &str, digits: &str) -> Result {
        self.pad_parts(sign, prefix, digits, 0, "")
    }

    /// The same, for digits that are `digits`, then `more_zeros` zeros, then `end`.
    fn pad_parts(&mut self, sign: &str, prefix: &str, digits: &str, more_zeros: usize, end: &str) -> Result {
        let len = sign.len() + prefix.len() + digits.len() + more_zeros + end.len();
        let zeros = self.sign_aware_zero_pad();
        let mut after = 0;
        if !zeros {
            match self.padding(len, RIGHT) {
                Ok(n) => after = n,
                Err(e) => return Err(e),
            }
        }
        self.write_str(sign)?;
        self.write_str(prefix)?;
        if zeros {
            let missing = match self.options.width {
                Some(width) => width.saturating_sub(len),
                None => 0,
            };
            self.write_zeros(missing)?;
        }
        self.write_str(digits)?;
        self.write_zeros(more_zeros)?;
        match self.write_str(end) {
            Ok(()) => self.write_fill(after),
            Err(e) => Err(e),
        }
    }

    fn write_zeros(&mut self, count: usize) -> Result {
        let mut missing = count;
        while missing > 0 {
            self.write_str("0")?;
            missing -= 1;
        }
        Ok(())
    }

    #[must_use]
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> {
        let result = self.write_str(name);
        DebugStruct { fmt: self, result: result, has_fields: false }
    }

    #[must_use]
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> {
        let result = self.write_str(name);
        DebugTuple { fmt: self, result: result, fields: 0, empty_name: name.len() == 0 }
    }

    #[must_use]
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> {
        let result = self.write_str("[");
        DebugList { fmt: self, result: result, has_fields: false }
    }

    #[must_use]
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> {
        let result = self.write_str("{");
        DebugSet { fmt: self, result: result, has_fields: false }
    }

    #[must_use]
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> {
        let result = self.write_str("{");
        DebugMap { fmt: self, result: result, has_fields: false }
    }
}

impl Write for Formatter<'_> {
    fn write_str(&mut self, s: &str) -> Result {
        (self.write)(self.out, s)
    }

    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        Formatter::write_fmt(self, args)
    }
}

fn count_value(count: &Count, args: &[Argument<'_>]) -> Option<usize> {
    match *count {
        Count::Is(n) => Some(n),
        Count::Param(i) => Some(args[i].as_usize()),
        Count::Implied => None,
    }
}

/// At most `max` characters of a text.
fn first_chars(s: &str, max: usize) -> &str {
    let mut left = max;
    for (i, _) in s.char_indices() {
        if left == 0 {
            return &s[..i];
        }
        left -= 1;
    }
    s
}
