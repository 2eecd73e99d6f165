//! Why there is no room for more elements.
use crate::error::Error;
use crate::fmt::{self, Formatter};

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TryReserveError {
    kind: TryReserveErrorKind,
}

// Memory that runs out is a limit, which ends the program.
#[derive(Clone, PartialEq, Eq, Debug)]
enum TryReserveErrorKind {
    CapacityOverflow,
}

pub(crate) fn capacity_overflow() -> TryReserveError {
    TryReserveError { kind: TryReserveErrorKind::CapacityOverflow }
}

impl fmt::Display for TryReserveError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(
            "memory allocation failed because the computed capacity exceeded the collection's maximum",
        )
    }
}

impl Error for TryReserveError {}
