//! Builders for `{:?}` of compound values.
use crate::intrinsics;
use crate::marker::PhantomData;
use super::formatter::WriteFn;
use super::{Debug, Formatter, Result};

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
            (this.write)(this.out, "    ")?;
        }
        let newline = unsafe { intrinsics::find_byte(rest.as_ptr(), rest.len(), b'\n') };
        this.on_newline = newline < rest.len();
        let end = if this.on_newline { newline + 1 } else { rest.len() };
        (this.write)(this.out, &rest[..end])?;
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
    inner.write_str(label)?;
    inner.write_str(separator)?;
    value.fmt(&mut inner)?;
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
            self.fmt.write_str(if self.has_fields { ", " } else { " { " })?;
            self.fmt.write_str(name)?;
            self.fmt.write_str(": ")?;
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
                self.fmt.write_str("(\n")?;
            }
            indented_entry(self.fmt, "", "", value)
        } else {
            self.fmt.write_str(if self.fields == 0 { "(" } else { ", " })?;
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

    /// Says that there are more fields.
    pub fn finish_non_exhaustive(&mut self) -> Result {
        if self.result.is_ok() {
            self.result = if self.fields == 0 {
                self.fmt.write_str("(..)")
            } else if self.fmt.alternate() {
                self.fmt.write_str("    ..\n)")
            } else {
                self.fmt.write_str(", ..)")
            };
        }
        self.result
    }
}

/// An element of a list or a set.
fn write_entry<T: Debug + ?Sized>(f: &mut Formatter<'_>, first: bool, entry: &T) -> Result {
    if f.alternate() {
        if first {
            f.write_str("\n")?;
        }
        indented_entry(f, "", "", entry)
    } else {
        if !first {
            f.write_str(", ")?;
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

#[must_use]
pub struct DebugSet<'a, 'b: 'a> {
    fmt: &'a mut Formatter<'b>,
    result: Result,
    has_fields: bool,
}

#[fleck::each(Builder: DebugList, DebugSet)]
impl<'a, 'b: 'a> Builder<'a, 'b> {
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
}

impl<'a, 'b: 'a> DebugList<'a, 'b> {
    pub fn finish(&mut self) -> Result {
        if self.result.is_ok() {
            self.result = self.fmt.write_str("]");
        }
        self.result
    }

    /// Says that there are more.
    pub fn finish_non_exhaustive(&mut self) -> Result {
        if self.result.is_ok() {
            self.result = self.fmt.write_str(if !self.has_fields {
                "..]"
            } else if self.fmt.alternate() {
                "    ..\n]"
            } else {
                ", ..]"
            });
        }
        self.result
    }
}

impl<'a, 'b: 'a> DebugSet<'a, 'b> {
    pub fn finish(&mut self) -> Result {
        if self.result.is_ok() {
            self.result = self.fmt.write_str("}");
        }
        self.result
    }

    /// Says that there are more.
    pub fn finish_non_exhaustive(&mut self) -> Result {
        if self.result.is_ok() {
            self.result = self.fmt.write_str(if !self.has_fields {
                "..}"
            } else if self.fmt.alternate() {
                "    ..\n}"
            } else {
                ", ..}"
            });
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
        self.key.fmt(f)?;
        f.write_str(": ")?;
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

    /// Says that there are more.
    pub fn finish_non_exhaustive(&mut self) -> Result {
        if self.result.is_ok() {
            self.result = self.fmt.write_str(if !self.has_fields {
                "..}"
            } else if self.fmt.alternate() {
                "    ..\n}"
            } else {
                ", ..}"
            });
        }
        self.result
    }
}
