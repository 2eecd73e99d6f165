//! What can be wrong with a number.
use crate::fmt;
use crate::intrinsics;

pub struct TryFromIntError(pub(crate) ());

impl fmt::Debug for TryFromIntError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TryFromIntError").field(&self.0).finish()
    }
}

impl fmt::Display for TryFromIntError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("out of range integral type conversion attempted")
    }
}

impl Clone for TryFromIntError {
    fn clone(&self) -> TryFromIntError {
        *self
    }
}

impl Copy for TryFromIntError {}

impl PartialEq for TryFromIntError {
    fn eq(&self, _other: &TryFromIntError) -> bool {
        true
    }
}

impl Eq for TryFromIntError {}

impl From<crate::convert::Infallible> for TryFromIntError {
    fn from(never: crate::convert::Infallible) -> TryFromIntError {
        match never {}
    }
}

pub struct ParseIntError {
    kind: IntErrorKind,
}

pub enum IntErrorKind {
    Empty,
    InvalidDigit,
    PosOverflow,
    NegOverflow,
    Zero,
}

impl ParseIntError {
    #[must_use]
    pub const fn kind(&self) -> &IntErrorKind {
        &self.kind
    }
}

impl Clone for IntErrorKind {
    fn clone(&self) -> IntErrorKind {
        match *self {
            IntErrorKind::Empty => IntErrorKind::Empty,
            IntErrorKind::InvalidDigit => IntErrorKind::InvalidDigit,
            IntErrorKind::PosOverflow => IntErrorKind::PosOverflow,
            IntErrorKind::NegOverflow => IntErrorKind::NegOverflow,
            IntErrorKind::Zero => IntErrorKind::Zero,
        }
    }
}

impl PartialEq for IntErrorKind {
    fn eq(&self, other: &IntErrorKind) -> bool {
        intrinsics::discriminant_value(self) == intrinsics::discriminant_value(other)
    }
}

impl Eq for IntErrorKind {}

impl fmt::Debug for IntErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match *self {
            IntErrorKind::Empty => "Empty",
            IntErrorKind::InvalidDigit => "InvalidDigit",
            IntErrorKind::PosOverflow => "PosOverflow",
            IntErrorKind::NegOverflow => "NegOverflow",
            IntErrorKind::Zero => "Zero",
        })
    }
}

impl Clone for ParseIntError {
    fn clone(&self) -> ParseIntError {
        ParseIntError { kind: self.kind.clone() }
    }
}

impl PartialEq for ParseIntError {
    fn eq(&self, other: &ParseIntError) -> bool {
        self.kind == other.kind
    }
}

impl Eq for ParseIntError {}

impl fmt::Debug for ParseIntError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseIntError").field("kind", &self.kind).finish()
    }
}

impl fmt::Display for ParseIntError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self.kind {
            IntErrorKind::Empty => "cannot parse integer from empty string",
            IntErrorKind::InvalidDigit => "invalid digit found in string",
            IntErrorKind::PosOverflow => "number too large to fit in target type",
            IntErrorKind::NegOverflow => "number too small to fit in target type",
            IntErrorKind::Zero => "number would be zero for non-zero type",
        })
    }
}

pub struct ParseFloatError {
    kind: FloatErrorKind,
}

enum FloatErrorKind {
    Empty,
    Invalid,
}

impl fmt::Debug for FloatErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match *self {
            FloatErrorKind::Empty => "Empty",
            FloatErrorKind::Invalid => "Invalid",
        })
    }
}

impl Clone for ParseFloatError {
    fn clone(&self) -> ParseFloatError {
        match self.kind {
            FloatErrorKind::Empty => ParseFloatError { kind: FloatErrorKind::Empty },
            FloatErrorKind::Invalid => ParseFloatError { kind: FloatErrorKind::Invalid },
        }
    }
}

impl PartialEq for ParseFloatError {
    fn eq(&self, other: &ParseFloatError) -> bool {
        intrinsics::discriminant_value(&self.kind) == intrinsics::discriminant_value(&other.kind)
    }
}

impl Eq for ParseFloatError {}

impl fmt::Debug for ParseFloatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseFloatError").field("kind", &self.kind).finish()
    }
}

impl fmt::Display for ParseFloatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self.kind {
            FloatErrorKind::Empty => "cannot parse float from empty string",
            FloatErrorKind::Invalid => "invalid float literal",
        })
    }
}
