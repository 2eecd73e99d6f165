//! Formatting. `format_args!` builds an `Arguments`; a `Formatter` carries the options of one `{}` and knows where
//! the text goes.
use crate::char;
use crate::intrinsics;
use crate::marker::PhantomData;

pub type Result = crate::result::Result<(), Error>;

pub struct Error;

impl Clone for Error {
    fn clone(&self) -> Error {
        Error
    }
}

impl Copy for Error {}

impl Default for Error {
    fn default() -> Error {
        Error
    }
}

impl PartialEq for Error {
    fn eq(&self, _other: &Error) -> bool {
        true
    }
}

impl Eq for Error {}

impl Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("Error")
    }
}

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
                Err(_) => crate::panicking::panic("a formatting trait implementation returned an error when the underlying stream did not"),
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

// What `format_args!` builds.

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

    #[inline]
    pub fn new_display<T: Display>(x: &'a T) -> Argument<'a> {
        Argument::new(x, <T as Display>::fmt)
    }

    #[inline]
    pub fn new_debug<T: Debug>(x: &'a T) -> Argument<'a> {
        Argument::new(x, <T as Debug>::fmt)
    }

    #[inline]
    pub fn new_lower_hex<T: LowerHex>(x: &'a T) -> Argument<'a> {
        Argument::new(x, <T as LowerHex>::fmt)
    }

    #[inline]
    pub fn new_upper_hex<T: UpperHex>(x: &'a T) -> Argument<'a> {
        Argument::new(x, <T as UpperHex>::fmt)
    }

    #[inline]
    pub fn new_binary<T: Binary>(x: &'a T) -> Argument<'a> {
        Argument::new(x, <T as Binary>::fmt)
    }

    #[inline]
    pub fn new_octal<T: Octal>(x: &'a T) -> Argument<'a> {
        Argument::new(x, <T as Octal>::fmt)
    }

    #[inline]
    pub fn new_lower_exp<T: LowerExp>(x: &'a T) -> Argument<'a> {
        Argument::new(x, <T as LowerExp>::fmt)
    }

    #[inline]
    pub fn new_upper_exp<T: UpperExp>(x: &'a T) -> Argument<'a> {
        Argument::new(x, <T as UpperExp>::fmt)
    }

    #[inline]
    pub fn new_pointer<T: Pointer>(x: &'a T) -> Argument<'a> {
        Argument::new(x, <T as Pointer>::fmt)
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

impl Clone for Arguments<'_> {
    fn clone(&self) -> Self {
        *self
    }
}

impl Copy for Arguments<'_> {}

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

// The formatter.

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

struct Options {
    fill: char,
    align: u8,
    flags: u32,
    width: Option<usize>,
    precision: Option<usize>,
}

impl Clone for Options {
    fn clone(&self) -> Options {
        *self
    }
}

impl Copy for Options {}

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
                match self.write_str(piece) {
                    Ok(()) => {}
                    Err(e) => return Err(e),
                }
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
            match (argument.formatter)(argument.value, self) {
                Ok(()) => {}
                Err(e) => return Err(e),
            }
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
            match self.write_str(text) {
                Ok(()) => {}
                Err(e) => return Err(e),
            }
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
        match self.write_str(sign) {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        match self.write_str(prefix) {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        if zeros {
            let missing = match self.options.width {
                Some(width) => width.saturating_sub(len),
                None => 0,
            };
            match self.write_zeros(missing) {
                Ok(()) => {}
                Err(e) => return Err(e),
            }
        }
        match self.write_str(digits) {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        match self.write_zeros(more_zeros) {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        match self.write_str(end) {
            Ok(()) => self.write_fill(after),
            Err(e) => Err(e),
        }
    }

    fn write_zeros(&mut self, count: usize) -> Result {
        let mut missing = count;
        while missing > 0 {
            match self.write_str("0") {
                Ok(()) => {}
                Err(e) => return Err(e),
            }
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

// Builders for `{:?}` of compound values. With `{:#?}` each part stands on a line of its own, indented by an adapter
// that comes between the parts and the output.

struct Indented {
    out: *mut u8,
    write: WriteFn,
    on_newline: bool,
}

/// The `WriteFn` of an `Indented`.
fn write_indented(out: *mut u8, text: &str) -> Result {
    let this = unsafe { &mut *(out as *mut Indented) };
    let mut rest = text;
    while rest.len() > 0 {
        if this.on_newline {
            match (this.write)(this.out, "    ") {
                Ok(()) => {}
                Err(e) => return Err(e),
            }
        }
        let newline = unsafe { intrinsics::find_byte(rest.as_ptr(), rest.len(), b'\n') };
        this.on_newline = newline < rest.len();
        let end = if this.on_newline { newline + 1 } else { rest.len() };
        match (this.write)(this.out, &rest[..end]) {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        rest = &rest[end..];
    }
    Ok(())
}

/// One indented line: `label`, `separator`, the value, a comma.
fn indented_entry<T: Debug + ?Sized>(f: &mut Formatter<'_>, label: &str, separator: &str, value: &T) -> Result {
    let mut adapter = Indented { out: f.out, write: f.write, on_newline: true };
    let mut inner = Formatter {
        options: f.options,
        out: &mut adapter as *mut Indented as *mut u8,
        write: write_indented,
        borrows: PhantomData,
    };
    match inner.write_str(label) {
        Ok(()) => {}
        Err(e) => return Err(e),
    }
    match inner.write_str(separator) {
        Ok(()) => {}
        Err(e) => return Err(e),
    }
    match value.fmt(&mut inner) {
        Ok(()) => {}
        Err(e) => return Err(e),
    }
    inner.write_str(",\n")
}

#[must_use]
pub struct DebugStruct<'a, 'b: 'a> {
    fmt: &'a mut Formatter<'b>,
    result: Result,
    has_fields: bool,
}

impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
    #[fleck::instead_of_dyn]
    pub fn field<T: Debug>(&mut self, name: &str, value: &T) -> &mut Self {
        if self.result.is_ok() {
            self.result = self.write_field(name, value);
        }
        self.has_fields = true;
        self
    }

    fn write_field<T: Debug + ?Sized>(&mut self, name: &str, value: &T) -> Result {
        if self.fmt.alternate() {
            if !self.has_fields {
                match self.fmt.write_str(" {\n") {
                    Ok(()) => {}
                    Err(e) => return Err(e),
                }
            }
            indented_entry(self.fmt, name, ": ", value)
        } else {
            match self.fmt.write_str(if self.has_fields { ", " } else { " { " }) {
                Ok(()) => {}
                Err(e) => return Err(e),
            }
            match self.fmt.write_str(name) {
                Ok(()) => {}
                Err(e) => return Err(e),
            }
            match self.fmt.write_str(": ") {
                Ok(()) => {}
                Err(e) => return Err(e),
            }
            value.fmt(self.fmt)
        }
    }

    pub fn finish_non_exhaustive(&mut self) -> Result {
        if self.result.is_ok() {
            let end = if !self.has_fields {
                " { .. }"
            } else if self.fmt.alternate() {
                "    ..\n}"
            } else {
                ", .. }"
            };
            self.result = self.fmt.write_str(end);
        }
        self.result
    }

    pub fn finish(&mut self) -> Result {
        if self.has_fields && self.result.is_ok() {
            self.result = self.fmt.write_str(if self.fmt.alternate() { "}" } else { " }" });
        }
        self.result
    }
}

#[must_use]
pub struct DebugTuple<'a, 'b: 'a> {
    fmt: &'a mut Formatter<'b>,
    result: Result,
    fields: usize,
    empty_name: bool,
}

impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
    #[fleck::instead_of_dyn]
    pub fn field<T: Debug>(&mut self, value: &T) -> &mut Self {
        if self.result.is_ok() {
            self.result = self.write_field(value);
        }
        self.fields += 1;
        self
    }

    fn write_field<T: Debug + ?Sized>(&mut self, value: &T) -> Result {
        if self.fmt.alternate() {
            if self.fields == 0 {
                match self.fmt.write_str("(\n") {
                    Ok(()) => {}
                    Err(e) => return Err(e),
                }
            }
            indented_entry(self.fmt, "", "", value)
        } else {
            match self.fmt.write_str(if self.fields == 0 { "(" } else { ", " }) {
                Ok(()) => {}
                Err(e) => return Err(e),
            }
            value.fmt(self.fmt)
        }
    }

    pub fn finish(&mut self) -> Result {
        if self.fields > 0 && self.result.is_ok() {
            // A tuple of one is written `(x,)`.
            let lone = self.fields == 1 && self.empty_name && !self.fmt.alternate();
            self.result = self.fmt.write_str(if lone { ",)" } else { ")" });
        }
        self.result
    }
}

/// An element of a list or a set.
fn write_entry<T: Debug + ?Sized>(f: &mut Formatter<'_>, first: bool, entry: &T) -> Result {
    if f.alternate() {
        if first {
            match f.write_str("\n") {
                Ok(()) => {}
                Err(e) => return Err(e),
            }
        }
        indented_entry(f, "", "", entry)
    } else {
        if !first {
            match f.write_str(", ") {
                Ok(()) => {}
                Err(e) => return Err(e),
            }
        }
        entry.fmt(f)
    }
}

#[must_use]
pub struct DebugList<'a, 'b: 'a> {
    fmt: &'a mut Formatter<'b>,
    result: Result,
    has_fields: bool,
}

impl<'a, 'b: 'a> DebugList<'a, 'b> {
    #[fleck::instead_of_dyn]
    pub fn entry<T: Debug>(&mut self, entry: &T) -> &mut Self {
        if self.result.is_ok() {
            self.result = write_entry(self.fmt, !self.has_fields, entry);
        }
        self.has_fields = true;
        self
    }

    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {
        for entry in entries {
            self.entry(&entry);
        }
        self
    }

    pub fn finish(&mut self) -> Result {
        if self.result.is_ok() {
            self.result = self.fmt.write_str("]");
        }
        self.result
    }
}

#[must_use]
pub struct DebugSet<'a, 'b: 'a> {
    fmt: &'a mut Formatter<'b>,
    result: Result,
    has_fields: bool,
}

impl<'a, 'b: 'a> DebugSet<'a, 'b> {
    #[fleck::instead_of_dyn]
    pub fn entry<T: Debug>(&mut self, entry: &T) -> &mut Self {
        if self.result.is_ok() {
            self.result = write_entry(self.fmt, !self.has_fields, entry);
        }
        self.has_fields = true;
        self
    }

    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {
        for entry in entries {
            self.entry(&entry);
        }
        self
    }

    pub fn finish(&mut self) -> Result {
        if self.result.is_ok() {
            self.result = self.fmt.write_str("}");
        }
        self.result
    }
}

/// A key and its value, which share a line.
struct KeyValue<'a, K: ?Sized, V: ?Sized> {
    key: &'a K,
    value: &'a V,
}

impl<K: Debug + ?Sized, V: Debug + ?Sized> Debug for KeyValue<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.key.fmt(f) {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        match f.write_str(": ") {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        self.value.fmt(f)
    }
}

#[must_use]
pub struct DebugMap<'a, 'b: 'a> {
    fmt: &'a mut Formatter<'b>,
    result: Result,
    has_fields: bool,
}

impl<'a, 'b: 'a> DebugMap<'a, 'b> {
    #[fleck::instead_of_dyn]
    pub fn entry<K: Debug, V: Debug>(&mut self, key: &K, value: &V) -> &mut Self {
        if self.result.is_ok() {
            self.result = write_entry(self.fmt, !self.has_fields, &KeyValue { key: key, value: value });
        }
        self.has_fields = true;
        self
    }

    pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self {
        for (key, value) in entries {
            self.entry(&key, &value);
        }
        self
    }

    pub fn finish(&mut self) -> Result {
        if self.result.is_ok() {
            self.result = self.fmt.write_str("}");
        }
        self.result
    }
}

// References show what they point to.

impl<T: Display + ?Sized> Display for &T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Display::fmt(&**self, f)
    }

    fn __to_string(&self) -> Option<String> {
        (**self).__to_string()
    }
}

impl<T: Display + ?Sized> Display for &mut T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Display::fmt(&**self, f)
    }

    fn __to_string(&self) -> Option<String> {
        (**self).__to_string()
    }
}

impl<T: Debug + ?Sized> Debug for &T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(&**self, f)
    }
}

impl<T: Debug + ?Sized> Debug for &mut T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(&**self, f)
    }
}

impl<T: LowerHex + ?Sized> LowerHex for &T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        LowerHex::fmt(&**self, f)
    }
}

impl<T: LowerHex + ?Sized> LowerHex for &mut T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        LowerHex::fmt(&**self, f)
    }
}

impl<T: UpperHex + ?Sized> UpperHex for &T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        UpperHex::fmt(&**self, f)
    }
}

impl<T: UpperHex + ?Sized> UpperHex for &mut T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        UpperHex::fmt(&**self, f)
    }
}

impl<T: Binary + ?Sized> Binary for &T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Binary::fmt(&**self, f)
    }
}

impl<T: Binary + ?Sized> Binary for &mut T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Binary::fmt(&**self, f)
    }
}

impl<T: Octal + ?Sized> Octal for &T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Octal::fmt(&**self, f)
    }
}

impl<T: Octal + ?Sized> Octal for &mut T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Octal::fmt(&**self, f)
    }
}

impl<T: LowerExp + ?Sized> LowerExp for &T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        LowerExp::fmt(&**self, f)
    }
}

impl<T: LowerExp + ?Sized> LowerExp for &mut T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        LowerExp::fmt(&**self, f)
    }
}

impl<T: UpperExp + ?Sized> UpperExp for &T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        UpperExp::fmt(&**self, f)
    }
}

impl<T: UpperExp + ?Sized> UpperExp for &mut T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        UpperExp::fmt(&**self, f)
    }
}

// Primitives.

impl Display for bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.pad(if *self { "true" } else { "false" })
    }

    fn __to_string(&self) -> Option<String> {
        Some(String::from(if *self { "true" } else { "false" }))
    }
}

impl Debug for bool {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Display::fmt(self, f)
    }
}

impl Display for char {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let mut bytes = [0u8; 4];
        f.pad(self.encode_utf8(&mut bytes))
    }

    fn __to_string(&self) -> Option<String> {
        Some(String::from(*self))
    }
}

impl Debug for char {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match f.write_str("'") {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        match char::write_escaped_char(*self, f) {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        f.write_str("'")
    }
}

impl Debug for () {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.pad("()")
    }
}

impl Debug for ! {
    fn fmt(&self, _f: &mut Formatter<'_>) -> Result {
        *self
    }
}

impl Display for ! {
    fn fmt(&self, _f: &mut Formatter<'_>) -> Result {
        *self
    }
}

impl<T: ?Sized> Debug for PhantomData<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_fmt(Arguments::new(
            &["PhantomData<", ">"],
            &[Argument::new_display(&intrinsics::type_name::<T>())],
            &[],
        ))
    }
}

/// Digits are made from the last to the first, so they fill a buffer from its end. 128 binary digits fit.
struct Digits {
    bytes: [u8; 128],
    start: usize,
}

impl Digits {
    #[inline]
    fn new() -> Digits {
        unsafe { Digits { bytes: intrinsics::uninit(), start: 128 } }
    }

    #[inline]
    fn push(&mut self, digit: u8) {
        self.start -= 1;
        self.bytes[self.start] = digit;
    }

    #[inline]
    fn as_str(&self) -> &str {
        unsafe { crate::str::from_utf8_unchecked(&self.bytes[self.start..]) }
    }
}

#[inline]
fn digit_char(digit: u8, ten: u8) -> u8 {
    if digit < 10 { b'0' + digit } else { ten + (digit - 10) }
}

trait InDecimal {
    fn in_decimal(self) -> Digits;
}

#[fleck::each(W: u64, u128)]
impl InDecimal for W {
    fn in_decimal(self) -> Digits {
        let mut rest = self;
        let mut digits = Digits::new();
        loop {
            digits.push(b'0' + (rest % 10) as u8);
            rest /= 10;
            if rest == 0 {
                return digits;
            }
        }
    }
}

// `W` is the unsigned type in which the digits are computed, `U` the unsigned twin of `T`.

#[fleck::each(
    T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize;
    W: u64, u64, u64, u64, u128, u64, u64, u64, u64, u64, u128, u64
)]
impl Display for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let nonnegative = *self >= 0;
        let magnitude = if nonnegative { *self as W } else { intrinsics::wrapping_sub(0, *self as W) };
        f.pad_integral(nonnegative, "", magnitude.in_decimal().as_str())
    }

    /// With room for the sign and the longest number of this type, if it is signed.
    fn __to_string(&self) -> Option<String> {
        let negative = *self < 0;
        let magnitude = if negative { intrinsics::wrapping_sub(0, *self as W) } else { *self as W };
        let digits = magnitude.in_decimal();
        let room = if T::MIN == 0 { digits.as_str().len() } else { T::MAX.ilog10() as usize + 1 };
        let mut text = String::with_capacity(if negative { room + 1 } else { room });
        if negative {
            text.push('-');
        }
        text.push_str(digits.as_str());
        Some(text)
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Debug for T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if f.options.flags & DEBUG_LOWER_HEX != 0 {
            LowerHex::fmt(self, f)
        } else if f.options.flags & DEBUG_UPPER_HEX != 0 {
            UpperHex::fmt(self, f)
        } else {
            Display::fmt(self, f)
        }
    }
}

#[fleck::each(
    T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize;
    U: u8, u16, u32, u64, u128, usize, u8, u16, u32, u64, u128, usize;
    W: u64, u64, u64, u64, u128, u64, u64, u64, u64, u64, u128, u64
)]
impl LowerHex for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let mut rest = *self as U as W;
        let mut digits = Digits::new();
        loop {
            digits.push(digit_char((rest & 15) as u8, b'a'));
            rest >>= 4;
            if rest == 0 {
                break;
            }
        }
        f.pad_integral(true, "0x", digits.as_str())
    }
}

#[fleck::each(
    T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize;
    U: u8, u16, u32, u64, u128, usize, u8, u16, u32, u64, u128, usize;
    W: u64, u64, u64, u64, u128, u64, u64, u64, u64, u64, u128, u64
)]
impl UpperHex for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let mut rest = *self as U as W;
        let mut digits = Digits::new();
        loop {
            digits.push(digit_char((rest & 15) as u8, b'A'));
            rest >>= 4;
            if rest == 0 {
                break;
            }
        }
        f.pad_integral(true, "0x", digits.as_str())
    }
}

#[fleck::each(
    T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize;
    U: u8, u16, u32, u64, u128, usize, u8, u16, u32, u64, u128, usize;
    W: u64, u64, u64, u64, u128, u64, u64, u64, u64, u64, u128, u64
)]
impl Binary for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let mut rest = *self as U as W;
        let mut digits = Digits::new();
        loop {
            digits.push(digit_char((rest & 1) as u8, b'a'));
            rest >>= 1;
            if rest == 0 {
                break;
            }
        }
        f.pad_integral(true, "0b", digits.as_str())
    }
}

#[fleck::each(
    T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize;
    U: u8, u16, u32, u64, u128, usize, u8, u16, u32, u64, u128, usize;
    W: u64, u64, u64, u64, u128, u64, u64, u64, u64, u64, u128, u64
)]
impl Octal for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let mut rest = *self as U as W;
        let mut digits = Digits::new();
        loop {
            digits.push(digit_char((rest & 7) as u8, b'a'));
            rest >>= 3;
            if rest == 0 {
                break;
            }
        }
        f.pad_integral(true, "0o", digits.as_str())
    }
}

#[fleck::each(
    T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize;
    W: u64, u64, u64, u64, u128, u64, u64, u64, u64, u64, u128, u64
)]
impl LowerExp for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let nonnegative = *self >= 0;
        let magnitude = if nonnegative { *self as W } else { intrinsics::wrapping_sub(0, *self as W) };
        integer_exponential(f, nonnegative, magnitude as u128, "e")
    }
}

#[fleck::each(
    T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize;
    W: u64, u64, u64, u64, u128, u64, u64, u64, u64, u64, u128, u64
)]
impl UpperExp for T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let nonnegative = *self >= 0;
        let magnitude = if nonnegative { *self as W } else { intrinsics::wrapping_sub(0, *self as W) };
        integer_exponential(f, nonnegative, magnitude as u128, "E")
    }
}

/// `1234` as `1.234e3`; a precision says how many digits stand after the dot, rounded half to even.
fn integer_exponential(f: &mut Formatter<'_>, nonnegative: bool, magnitude: u128, e: &str) -> Result {
    let mut n = magnitude;
    let mut exponent = 0;
    while n % 10 == 0 && n >= 10 {
        n /= 10;
        exponent += 1;
    }
    let mut decimals = 0;
    let mut rest = n;
    while rest >= 10 {
        rest /= 10;
        decimals += 1;
    }
    let mut added_zeros = 0;
    match f.options.precision {
        Some(precision) => {
            if precision >= decimals {
                added_zeros = precision - decimals;
            } else {
                let mut remainder = 0;
                let mut inexact = false;
                while decimals > precision {
                    inexact = inexact || remainder != 0;
                    remainder = (n % 10) as u8;
                    n /= 10;
                    exponent += 1;
                    decimals -= 1;
                }
                if remainder > 5 || (remainder == 5 && (inexact || n % 2 != 0)) {
                    n += 1;
                    // 9.99 became 10.0
                    let mut digits = 0;
                    let mut rest = n;
                    while rest > 0 {
                        rest /= 10;
                        digits += 1;
                    }
                    if digits > precision + 1 {
                        n /= 10;
                        exponent += 1;
                    }
                }
            }
        }
        None => {}
    }
    let shown_exponent = exponent + decimals;
    let mut text = Buffer::new();
    let mut digits = Digits::new();
    let mut k = 0;
    while k < decimals {
        digits.push(b'0' + (n % 10) as u8);
        n /= 10;
        k += 1;
    }
    text.push(b'0' + n as u8);
    if decimals + added_zeros > 0 {
        text.push(b'.');
        text.push_str(digits.as_str());
    }
    let mut end = Buffer::new();
    end.push_str(e);
    end.push_str((shown_exponent as u64).in_decimal().as_str());
    let sign = if !nonnegative {
        "-"
    } else if f.sign_plus() {
        "+"
    } else {
        ""
    };
    f.pad_parts(sign, "", text.as_str(), added_zeros, end.as_str())
}

// Floats. The machine finds the digits, the rest is layout.

/// No float has more decimals than this, nor more digits than that: what is asked for beyond is zeros.
const MOST_DECIMALS: usize = 1074;
const MOST_DIGITS: usize = 767;

/// Text in the frame, as core has it too: showing a number takes nothing from the heap. The longest is f64::MAX with
/// all decimals: 309 digits, the dot, MOST_DECIMALS.
struct Buffer {
    bytes: [u8; 1384],
    len: usize,
}

impl Buffer {
    #[inline]
    fn new() -> Buffer {
        unsafe { Buffer { bytes: intrinsics::uninit(), len: 0 } }
    }

    #[inline]
    fn push(&mut self, byte: u8) {
        self.bytes[self.len] = byte;
        self.len += 1;
    }

    fn push_str(&mut self, text: &str) {
        let end = self.len + text.len();
        self.bytes[self.len..end].copy_from_slice(text.as_bytes());
        self.len = end;
    }

    fn push_zeros(&mut self, count: usize) {
        let mut i = 0;
        while i < count {
            self.push(b'0');
            i += 1;
        }
    }

    #[inline]
    fn as_str(&self) -> &str {
        unsafe { crate::str::from_utf8_unchecked(&self.bytes[..self.len]) }
    }
}

#[fleck::each(F: f32, f64)]
impl Display for F {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let negative = self.is_sign_negative();
        match f.options.precision {
            Some(precision) => {
                if self.is_nan() || self.is_infinite() {
                    return pad_special(f, self.is_nan(), negative);
                }
                let decimals = if precision < MOST_DECIMALS { precision } else { MOST_DECIMALS };
                let mut text = Buffer::new();
                unsafe {
                    let room = text.bytes.len();
                    text.len = intrinsics::float_fixed(self.abs(), decimals, text.bytes.as_mut_ptr(), room);
                }
                f.pad_parts(sign_of(f, negative), "", text.as_str(), precision - decimals, "")
            }
            None => show_shortest(*self as f64, &shortest(self.abs()), 0, f),
        }
    }
}

#[fleck::each(F: f32, f64)]
impl Debug for F {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if f.options.precision.is_some() {
            return Display::fmt(self, f);
        }
        let magnitude = self.abs();
        if magnitude >= 1e16 || (magnitude != 0.0 && magnitude < 1e-4) {
            if self.is_infinite() {
                return pad_special(f, false, self.is_sign_negative());
            }
            return show_exponential(self.is_sign_negative(), &shortest(magnitude), 0, "e", f);
        }
        show_shortest(*self as f64, &shortest(magnitude), 1, f)
    }
}

#[fleck::each(F: f32, f64)]
impl LowerExp for F {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let negative = self.is_sign_negative();
        if self.is_nan() || self.is_infinite() {
            return pad_special(f, self.is_nan(), negative);
        }
        match f.options.precision {
            Some(precision) => {
                let decimal = rounded(self.abs(), precision + 1);
                show_exponential(negative, &decimal, precision, "e", f)
            }
            None => show_exponential(negative, &shortest(self.abs()), 0, "e", f),
        }
    }
}

#[fleck::each(F: f32, f64)]
impl UpperExp for F {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let negative = self.is_sign_negative();
        if self.is_nan() || self.is_infinite() {
            return pad_special(f, self.is_nan(), negative);
        }
        match f.options.precision {
            Some(precision) => {
                let decimal = rounded(self.abs(), precision + 1);
                show_exponential(negative, &decimal, precision, "E", f)
            }
            None => show_exponential(negative, &shortest(self.abs()), 0, "E", f),
        }
    }
}

/// A decimal number 0.d1d2d3... * 10^point. Zero has no digits.
struct Decimal {
    bytes: [u8; MOST_DIGITS],
    len: usize,
    point: i32,
}

impl Decimal {
    #[inline]
    fn digits(&self) -> &str {
        unsafe { crate::str::from_utf8_unchecked(&self.bytes[..self.len]) }
    }
}

fn shortest<F: Float>(magnitude: F) -> Decimal {
    rounded(magnitude, 0)
}

/// To `count` digits, or with `count` 0 to as few as tell this number from its neighbours.
fn rounded<F: Float>(magnitude: F, count: usize) -> Decimal {
    unsafe {
        let mut decimal = Decimal { bytes: intrinsics::uninit(), len: 0, point: 0 };
        if magnitude.is_plain() {
            let bytes = decimal.bytes.as_mut_ptr();
            decimal.len = if count == 0 {
                intrinsics::float_shortest(magnitude, bytes, &mut decimal.point)
            } else {
                let count = if count < MOST_DIGITS { count } else { MOST_DIGITS };
                intrinsics::float_digits(magnitude, count, bytes, &mut decimal.point)
            };
        }
        decimal
    }
}

trait Float {
    /// Neither zero, nor infinite, nor NaN.
    fn is_plain(&self) -> bool;
}

#[fleck::each(F: f32, f64)]
impl Float for F {
    fn is_plain(&self) -> bool {
        *self != 0.0 && self.is_finite()
    }
}

fn pad_special(f: &mut Formatter<'_>, nan: bool, negative: bool) -> Result {
    let text = if nan { "NaN" } else { "inf" };
    let sign = if nan {
        ""
    } else if negative {
        "-"
    } else if f.sign_plus() {
        "+"
    } else {
        ""
    };
    f.pad_number(sign, "", text)
}

fn sign_of(f: &Formatter<'_>, negative: bool) -> &'static str {
    if negative {
        "-"
    } else if f.sign_plus() {
        "+"
    } else {
        ""
    }
}

/// In positional notation, with at least `min_decimals` digits after the dot.
fn show_shortest(value: f64, decimal: &Decimal, min_decimals: usize, f: &mut Formatter<'_>) -> Result {
    let negative = value.is_sign_negative();
    if value.is_nan() || value.is_infinite() {
        return pad_special(f, value.is_nan(), negative);
    }
    let digits = decimal.digits();
    let n = digits.len();
    let mut text = Buffer::new();
    let mut decimals = 0;
    if n == 0 {
        text.push(b'0');
    } else if decimal.point <= 0 {
        let zeros = -decimal.point as usize;
        text.push_str("0.");
        text.push_zeros(zeros);
        text.push_str(digits);
        decimals = zeros + n;
    } else {
        let point = decimal.point as usize;
        if point >= n {
            text.push_str(digits);
            text.push_zeros(point - n);
        } else {
            text.push_str(&digits[..point]);
            text.push(b'.');
            text.push_str(&digits[point..]);
            decimals = n - point;
        }
    }
    if decimals < min_decimals {
        if decimals == 0 {
            text.push(b'.');
        }
        text.push_zeros(min_decimals - decimals);
    }
    f.pad_number(sign_of(f, negative), "", text.as_str())
}

/// As d.ddde5, with at least `min_decimals` digits after the dot.
fn show_exponential(negative: bool, decimal: &Decimal, min_decimals: usize, e: &str, f: &mut Formatter<'_>) -> Result {
    let digits = decimal.digits();
    let n = digits.len();
    let mut text = Buffer::new();
    text.push_str(if n == 0 { "0" } else { &digits[..1] });
    let decimals = if n > 1 { n - 1 } else { 0 };
    if decimals > 0 || min_decimals > 0 {
        text.push(b'.');
    }
    if decimals > 0 {
        text.push_str(&digits[1..]);
    }
    let mut end = Buffer::new();
    end.push_str(e);
    let exponent = if n == 0 { 0 } else { decimal.point - 1 };
    if exponent < 0 {
        end.push(b'-');
    }
    end.push_str((exponent.unsigned_abs() as u64).in_decimal().as_str());
    let zeros = min_decimals.saturating_sub(decimals);
    f.pad_parts(sign_of(f, negative), "", text.as_str(), zeros, end.as_str())
}

// Addresses.

fn show_address(address: usize, f: &mut Formatter<'_>) -> Result {
    let outer = f.options;
    // `{:#p}` is padded with zeros to the full width of an address.
    if f.alternate() {
        f.options.flags |= ZERO_PAD;
        if f.options.width.is_none() {
            f.options.width = Some(18);
        }
    }
    f.options.flags |= ALTERNATE;
    let result = LowerHex::fmt(&address, f);
    f.options = outer;
    result
}

impl<T: ?Sized> Pointer for *const T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as *const u8 as usize, f)
    }
}

impl<T: ?Sized> Pointer for *mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as *const u8 as usize, f)
    }
}

impl<T: ?Sized> Pointer for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as *const T as *const u8 as usize, f)
    }
}

impl<T: ?Sized> Pointer for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(&**self as *const T as *const u8 as usize, f)
    }
}

impl<T: ?Sized> Debug for *const T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Pointer::fmt(self, f)
    }
}

impl<T: ?Sized> Debug for *mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Pointer::fmt(self, f)
    }
}
