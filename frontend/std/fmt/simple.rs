//! Truth values, characters, and values without bytes.
use crate::char;
use crate::intrinsics;
use crate::marker::PhantomData;
use super::{Debug, Display, Formatter, Result};

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
        f.write_str("'")?;
        char::write_escaped_char(*self, f)?;
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
        write!(f, "PhantomData<{}>", intrinsics::type_name::<T>())
    }
}
