//! Comparing, printing.
use crate::cmp::Ordering;
use crate::fmt;
use crate::panicking::panic;
use super::String;

impl PartialEq for String {
    #[inline]
    fn eq(&self, other: &String) -> bool {
        *self.as_str() == *other.as_str()
    }
}

impl Eq for String {}

impl PartialEq<str> for String {
    #[inline]
    fn eq(&self, other: &str) -> bool {
        *self.as_str() == *other
    }
}

impl PartialEq<&str> for String {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        *self.as_str() == **other
    }
}

impl PartialEq<String> for str {
    #[inline]
    fn eq(&self, other: &String) -> bool {
        *self == *other.as_str()
    }
}

impl PartialEq<String> for &str {
    #[inline]
    fn eq(&self, other: &String) -> bool {
        **self == *other.as_str()
    }
}

impl PartialOrd for String {
    #[inline]
    fn partial_cmp(&self, other: &String) -> Option<Ordering> {
        Some(self.as_str().cmp(other.as_str()))
    }
}

impl Ord for String {
    #[inline]
    fn cmp(&self, other: &String) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl fmt::Display for String {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }

    fn __to_string(&self) -> Option<String> {
        Some(self.clone())
    }
}

impl fmt::Debug for String {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Write for String {
    #[inline]
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.push_str(s);
        Ok(())
    }

    #[inline]
    fn write_char(&mut self, c: char) -> fmt::Result {
        self.push(c);
        Ok(())
    }
}

/// Everything that can be displayed can become a string.
pub trait ToString {
    fn to_string(&self) -> String;
}

impl<T: fmt::Display + ?Sized> ToString for T {
    fn to_string(&self) -> String {
        match self.__to_string() {
            Some(text) => return text,
            None => {}
        }
        let mut text = String::new();
        let mut f = fmt::Formatter::over(&mut text as *mut String as *mut u8, fmt::write_to::<String>);
        match fmt::Display::fmt(self, &mut f) {
            Ok(()) => text,
            Err(_) => panic("a Display implementation returned an error unexpectedly: Error"),
        }
    }
}
