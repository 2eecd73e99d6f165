//! Formatting. `format_args!` builds an `Arguments`; a `Formatter` carries the options of one `{}` and knows where
//! the text goes.

mod arguments;
mod builders;
mod collection_iterators;
mod float;
mod formatter;
mod iterators;
mod num;
mod pointers;
mod search;
mod simple;
mod text_iterators;

pub use self::arguments::{Argument, Arguments, Count, Placeholder};
pub use self::builders::{DebugList, DebugMap, DebugSet, DebugStruct, DebugTuple};
pub use self::formatter::{Alignment, Formatter};
pub(crate) use self::formatter::write_to;

pub type Result = crate::result::Result<(), Error>;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Error;

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.pad("an error occurred when formatting an argument")
    }
}

/// Somewhere to write text to.
pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;

    fn write_char(&mut self, c: char) -> Result {
        let mut bytes = [0u8; 4];
        self.write_str(c.encode_utf8(&mut bytes))
    }

    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        let mut this = self;
        let mut f = Formatter::over(&mut this as *mut &mut Self as *mut u8, write_to::<&mut Self>);
        f.write_fmt(args)
    }
}

impl<W: Write + ?Sized> Write for &mut W {
    fn write_str(&mut self, s: &str) -> Result {
        (**self).write_str(s)
    }

    fn write_char(&mut self, c: char) -> Result {
        (**self).write_char(c)
    }

    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        (**self).write_fmt(args)
    }
}

#[fleck::instead_of_dyn]
pub fn write<W: Write>(output: &mut W, args: Arguments<'_>) -> Result {
    output.write_fmt(args)
}

/// `format!`
#[must_use]
pub fn format(args: Arguments<'_>) -> String {
    match args.as_str() {
        Some(text) => String::from(text),
        None => {
            let mut text = String::with_capacity(args.estimated_capacity());
            let mut f = Formatter::over(&mut text as *mut String as *mut u8, write_to::<String>);
            match f.write_fmt(args) {
                Ok(()) => text,
                Err(_) => crate::panicking::panic("a formatting trait implementation returned an error when the underlying stream did not: Error"),
            }
        }
    }
}

// The traits: how a value is shown by `{}`, `{:?}`, `{:x}`, ...

#[lang = "Display"]
pub trait Display {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;

    /// The result of `to_string`, where real std has a shorter way, which shows in the string's capacity.
    fn __to_string(&self) -> Option<String> {
        None
    }
}

#[lang = "Debug"]
pub trait Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[lang = "LowerHex"]
pub trait LowerHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[lang = "UpperHex"]
pub trait UpperHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[lang = "Binary"]
pub trait Binary {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[lang = "Octal"]
pub trait Octal {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[lang = "LowerExp"]
pub trait LowerExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[lang = "UpperExp"]
pub trait UpperExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[lang = "Pointer"]
pub trait Pointer {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
