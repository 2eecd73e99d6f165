//! Bytes as ASCII characters.

impl u8 {
    #[inline]
    #[must_use]
    pub const fn is_ascii(&self) -> bool {
        *self < 128
    }

    #[inline]
    #[must_use]
    pub const fn to_ascii_uppercase(&self) -> u8 {
        if self.is_ascii_lowercase() { *self - 32 } else { *self }
    }

    #[inline]
    #[must_use]
    pub const fn to_ascii_lowercase(&self) -> u8 {
        if self.is_ascii_uppercase() { *self + 32 } else { *self }
    }

    #[inline]
    pub const fn make_ascii_uppercase(&mut self) {
        *self = self.to_ascii_uppercase();
    }

    #[inline]
    pub const fn make_ascii_lowercase(&mut self) {
        *self = self.to_ascii_lowercase();
    }

    #[inline]
    pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool {
        self.to_ascii_lowercase() == other.to_ascii_lowercase()
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_alphabetic(&self) -> bool {
        self.is_ascii_lowercase() || self.is_ascii_uppercase()
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_uppercase(&self) -> bool {
        b'A' <= *self && *self <= b'Z'
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_lowercase(&self) -> bool {
        b'a' <= *self && *self <= b'z'
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_digit(&self) -> bool {
        b'0' <= *self && *self <= b'9'
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_alphanumeric(&self) -> bool {
        self.is_ascii_alphabetic() || self.is_ascii_digit()
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_hexdigit(&self) -> bool {
        self.is_ascii_digit() || (b'a' <= *self && *self <= b'f') || (b'A' <= *self && *self <= b'F')
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_punctuation(&self) -> bool {
        self.is_ascii_graphic() && !self.is_ascii_alphanumeric()
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_graphic(&self) -> bool {
        b'!' <= *self && *self <= b'~'
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_whitespace(&self) -> bool {
        match *self {
            b'\t' | b'\n' | b'\x0c' | b'\r' | b' ' => true,
            _ => false,
        }
    }

    #[inline]
    #[must_use]
    pub const fn is_ascii_control(&self) -> bool {
        *self < 32 || *self == 127
    }
}
