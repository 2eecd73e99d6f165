//! Other texts and values from a text.
use super::{EscapeDebug, EscapeDefault, EscapeUnicode, FromStr, Pattern};

impl str {
    #[must_use]
    pub fn escape_debug(&self) -> EscapeDebug<'_> {
        EscapeDebug::of(self)
    }

    #[must_use]
    pub fn escape_default(&self) -> EscapeDefault<'_> {
        EscapeDefault::of(self)
    }

    #[must_use]
    pub fn escape_unicode(&self) -> EscapeUnicode<'_> {
        EscapeUnicode::of(self)
    }

    #[inline]
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> {
        FromStr::from_str(self)
    }

    #[must_use]
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String {
        self.replacen(from, to, usize::MAX)
    }

    #[must_use]
    pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String {
        let mut result = String::with_capacity(self.len());
        let mut copied = 0;
        let mut found = 0;
        for (start, part) in self.match_indices(pat) {
            if found == count {
                break;
            }
            found += 1;
            result.push_str(unsafe { self.part(copied, start) });
            result.push_str(to);
            copied = start + part.len();
        }
        result.push_str(unsafe { self.part(copied, self.len()) });
        result
    }

    #[must_use]
    pub fn to_lowercase(&self) -> String {
        let mut result = String::with_capacity(self.len());
        for (i, c) in self.char_indices() {
            if c == 'Σ' {
                result.push(crate::char::lowercase_sigma(self, i));
            } else {
                for lower in c.to_lowercase() {
                    result.push(lower);
                }
            }
        }
        result
    }

    #[must_use]
    pub fn to_uppercase(&self) -> String {
        let mut result = String::with_capacity(self.len());
        for c in self.chars() {
            for upper in c.to_uppercase() {
                result.push(upper);
            }
        }
        result
    }

    #[must_use]
    pub fn to_ascii_uppercase(&self) -> String {
        let mut s = String::from(self);
        s.make_ascii_uppercase();
        s
    }

    #[must_use]
    pub fn to_ascii_lowercase(&self) -> String {
        let mut s = String::from(self);
        s.make_ascii_lowercase();
        s
    }

    pub const fn make_ascii_uppercase(&mut self) {
        unsafe { self.as_bytes_mut().make_ascii_uppercase() }
    }

    pub const fn make_ascii_lowercase(&mut self) {
        unsafe { self.as_bytes_mut().make_ascii_lowercase() }
    }

    #[must_use]
    pub const fn eq_ignore_ascii_case(&self, other: &str) -> bool {
        self.as_bytes().eq_ignore_ascii_case(other.as_bytes())
    }

    #[must_use]
    pub const fn is_ascii(&self) -> bool {
        self.as_bytes().is_ascii()
    }

    #[track_caller]
    #[must_use]
    pub fn repeat(&self, n: usize) -> String {
        unsafe { String::from_utf8_unchecked(self.as_bytes().repeat(n)) }
    }

    #[must_use]
    pub fn into_string(self: Box<str>) -> String {
        unsafe {
            let bytes = Box::from_raw(Box::into_raw(self) as *mut [u8]);
            String::from_utf8_unchecked(bytes.into_vec())
        }
    }
}
