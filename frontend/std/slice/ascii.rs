//! Bytes that are ASCII text.
use crate::ascii::EscapeDefault;
use crate::fmt::{self, Formatter, Write};
use crate::iter::Iterator;
use super::Iter;

impl [u8] {
    #[must_use]
    pub const fn is_ascii(&self) -> bool {
        let mut i = 0;
        while i < self.len() {
            if self[i] >= 128 {
                return false;
            }
            i += 1;
        }
        true
    }

    #[must_use]
    pub const fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {
        if self.len() != other.len() {
            return false;
        }
        let mut i = 0;
        while i < self.len() {
            if self[i].to_ascii_lowercase() != other[i].to_ascii_lowercase() {
                return false;
            }
            i += 1;
        }
        true
    }

    pub const fn make_ascii_uppercase(&mut self) {
        let mut i = 0;
        while i < self.len() {
            self[i] = self[i].to_ascii_uppercase();
            i += 1;
        }
    }

    pub const fn make_ascii_lowercase(&mut self) {
        let mut i = 0;
        while i < self.len() {
            self[i] = self[i].to_ascii_lowercase();
            i += 1;
        }
    }

    #[must_use]
    pub fn to_ascii_uppercase(&self) -> Vec<u8> {
        let mut v = self.to_vec();
        v.make_ascii_uppercase();
        v
    }

    #[must_use]
    pub fn to_ascii_lowercase(&self) -> Vec<u8> {
        let mut v = self.to_vec();
        v.make_ascii_lowercase();
        v
    }

    #[must_use]
    pub const fn trim_ascii(&self) -> &[u8] {
        self.trim_ascii_start().trim_ascii_end()
    }

    #[must_use]
    pub const fn trim_ascii_start(&self) -> &[u8] {
        let mut rest = self;
        while let [first, others @ ..] = rest {
            if !first.is_ascii_whitespace() {
                break;
            }
            rest = others;
        }
        rest
    }

    #[must_use]
    pub const fn trim_ascii_end(&self) -> &[u8] {
        let mut rest = self;
        while let [others @ .., last] = rest {
            if !last.is_ascii_whitespace() {
                break;
            }
            rest = others;
        }
        rest
    }
}

impl [u8] {
    /// The bytes as escapes of ASCII.
    #[must_use]
    pub fn escape_ascii(&self) -> EscapeAscii<'_> {
        EscapeAscii { front: None, rest: self.iter() }
    }
}

pub struct EscapeAscii<'a> {
    front: Option<EscapeDefault>,
    rest: Iter<'a, u8>,
}

impl fmt::Debug for EscapeAscii<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("EscapeAscii").finish_non_exhaustive()
    }
}

impl Iterator for EscapeAscii<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        loop {
            if let Some(ref mut front) = self.front {
                let byte = front.next();
                if byte.is_some() {
                    return byte;
                }
            }
            self.front = Some(self.rest.next()?.escape_ascii());
        }
    }
}

impl Clone for EscapeAscii<'_> {
    fn clone(&self) -> Self {
        EscapeAscii { front: self.front.clone(), rest: self.rest.clone() }
    }
}

impl fmt::Display for EscapeAscii<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for byte in self.clone() {
            f.write_char(byte as char)?;
        }
        Ok(())
    }
}
