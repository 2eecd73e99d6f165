//! What `format_args!` builds.
use crate::intrinsics;
use super::{format, Formatter, Result};
use super::{Binary, Debug, Display, LowerExp, LowerHex, Octal, Pointer, UpperExp, UpperHex};

/// Some value whose type was forgotten; only the function beside it knows.
struct Opaque;

/// A value to be shown, and the trait function that shows it.
#[lang = "format_argument"]
#[unstable]
pub struct Argument<'a> {
    value: &'a Opaque,
    formatter: fn(&Opaque, &mut Formatter<'_>) -> Result,
}

impl<'a> Argument<'a> {
    #[inline]
    fn new<T>(value: &'a T, formatter: fn(&T, &mut Formatter<'_>) -> Result) -> Argument<'a> {
        unsafe { Argument { value: intrinsics::transmute(value), formatter: intrinsics::transmute(formatter) } }
    }

    /// A width or a precision: `{:1$}`, `{:.*}`.
    #[inline]
    pub fn from_usize(x: &'a usize) -> Argument<'a> {
        Argument::new(x, <usize as Display>::fmt)
    }

    /// Only for one that `from_usize` made.
    fn as_usize(&self) -> usize {
        unsafe { *(self.value as *const Opaque as *const usize) }
    }
}

#[fleck::each(
    Trait: Display, Debug, LowerHex, UpperHex, Binary, Octal, LowerExp, UpperExp, Pointer;
    new_shown: new_display, new_debug, new_lower_hex, new_upper_hex, new_binary, new_octal, new_lower_exp, new_upper_exp, new_pointer
)]
impl<'a> Argument<'a> {
    #[inline]
    pub fn new_shown<T: Trait>(x: &'a T) -> Argument<'a> {
        Argument::new(x, <T as Trait>::fmt)
    }
}

#[lang = "format_count"]
#[unstable]
pub enum Count {
    Is(usize),
    Param(usize),
    Implied,
}

/// One `{...}` that has options: which argument, and how.
#[lang = "format_placeholder"]
#[unstable]
pub struct Placeholder {
    position: usize,
    fill: char,
    align: u8,
    flags: u32,
    precision: Count,
    width: Count,
}

impl Placeholder {
    #[inline]
    pub const fn new(
        position: usize,
        fill: char,
        align: u8,
        flags: u32,
        precision: Count,
        width: Count,
    ) -> Placeholder {
        Placeholder {
            position: position,
            fill: fill,
            align: align,
            flags: flags,
            precision: precision,
            width: width,
        }
    }
}

#[lang = "format_arguments"]
#[derive(Clone, Copy)]
pub struct Arguments<'a> {
    pieces: &'a [&'static str],
    args: &'a [Argument<'a>],
    placeholders: &'a [Placeholder],
}

impl<'a> Arguments<'a> {
    #[unstable]
    #[inline]
    pub const fn new(
        pieces: &'a [&'static str],
        args: &'a [Argument<'a>],
        placeholders: &'a [Placeholder],
    ) -> Arguments<'a> {
        Arguments { pieces: pieces, args: args, placeholders: placeholders }
    }

    #[unstable]
    #[inline]
    pub const fn new_const(pieces: &'a [&'static str]) -> Arguments<'a> {
        Arguments { pieces: pieces, args: &[], placeholders: &[] }
    }

    /// The whole text, if it is one literal.
    #[must_use]
    pub const fn as_str(&self) -> Option<&'static str> {
        if self.args.len() != 0 {
            None
        } else if self.pieces.len() == 0 {
            Some("")
        } else if self.pieces.len() == 1 {
            Some(self.pieces[0])
        } else {
            None
        }
    }

    /// How long the text will be at least, roughly.
    fn estimated_capacity(&self) -> usize {
        let mut literal = 0;
        let mut i = 0;
        while i < self.pieces.len() {
            literal += self.pieces[i].len();
            i += 1;
        }
        if self.args.len() == 0 {
            literal
        } else if (self.pieces.len() == 0 || self.pieces[0].is_empty()) && literal < 16 {
            0
        } else {
            literal * 2
        }
    }
}

impl Display for Arguments<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_fmt(*self)
    }

    fn __to_string(&self) -> Option<String> {
        Some(format(*self))
    }
}

impl Debug for Arguments<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_fmt(*self)
    }
}
