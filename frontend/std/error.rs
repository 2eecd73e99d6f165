//! What an error type promises.
use crate::fmt::{Debug, Display};

pub trait Error: Debug + Display {
    #[deprecated(note = "use the Display impl or to_string()")]
    fn description(&self) -> &str {
        "description() is deprecated; use Display"
    }
}

impl Error for crate::fmt::Error {}
impl Error for crate::num::ParseIntError {}
impl Error for crate::num::ParseFloatError {}
impl Error for crate::num::TryFromIntError {}
impl Error for crate::str::ParseBoolError {}
impl Error for crate::str::Utf8Error {}
impl Error for crate::char::ParseCharError {}
impl Error for crate::string::FromUtf8Error {}
impl<T: Error> Error for Box<T> {}
impl<'a, T: Error + ?Sized> Error for &'a T {}
