//! Input and output: the three standard streams.

mod buffered;
mod cursor;
mod error;
mod parts;
mod read;
mod write;

pub use self::buffered::{BufReader, BufWriter};
pub use self::cursor::Cursor;
pub use self::error::{Error, ErrorKind, Result};
pub use self::parts::{Bytes, Chain, Empty, Sink, Split, Take, empty, sink};
pub use self::read::{BufRead, Lines, Read, Stdin, StdinLock, read_to_string, stdin};
pub use self::write::{Stderr, StderrLock, Stdout, StdoutLock, Write, _eprint, _print, stderr, stdout};

pub mod prelude {
    pub use super::{BufRead, Read, Write};
}
