//! What goes wrong with input and output.
use crate::borrow::Cow;
use crate::fmt::{self, Debug, Display, Formatter};

pub type Result<T> = crate::result::Result<T, Error>;

/// Why reading or writing failed.
pub struct Error {
    what: Box<What>,
}

enum What {
    Kind(ErrorKind),
    Message(ErrorKind, &'static str),
    Custom(ErrorKind, Payload),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorKind {
    NotFound,
    PermissionDenied,
    ConnectionRefused,
    ConnectionReset,
    HostUnreachable,
    NetworkUnreachable,
    ConnectionAborted,
    NotConnected,
    AddrInUse,
    AddrNotAvailable,
    NetworkDown,
    BrokenPipe,
    AlreadyExists,
    WouldBlock,
    NotADirectory,
    IsADirectory,
    DirectoryNotEmpty,
    ReadOnlyFilesystem,
    StaleNetworkFileHandle,
    InvalidInput,
    InvalidData,
    TimedOut,
    WriteZero,
    StorageFull,
    NotSeekable,
    QuotaExceeded,
    FileTooLarge,
    ResourceBusy,
    ExecutableFileBusy,
    Deadlock,
    CrossesDevices,
    TooManyLinks,
    InvalidFilename,
    ArgumentListTooLong,
    Interrupted,
    Unsupported,
    UnexpectedEof,
    OutOfMemory,
    Other,
}

impl Error {
    /// An error of one's own.
    pub fn new<E: IntoPayload>(kind: ErrorKind, error: E) -> Error {
        Error { what: Box::new(What::Custom(kind, error.into_payload())) }
    }

    pub fn other<E: IntoPayload>(error: E) -> Error {
        Error::new(ErrorKind::Other, error)
    }

    pub(crate) fn message(kind: ErrorKind, message: &'static str) -> Error {
        Error { what: Box::new(What::Message(kind, message)) }
    }

    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match *self.what {
            What::Kind(kind) | What::Message(kind, _) | What::Custom(kind, _) => kind,
        }
    }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Error {
        Error { what: Box::new(What::Kind(kind)) }
    }
}

impl Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self.what {
            What::Kind(ref kind) => f.debug_tuple("Kind").field(kind).finish(),
            What::Message(ref kind, ref message) => {
                f.debug_struct("Error").field("kind", kind).field("message", message).finish()
            }
            What::Custom(ref kind, ref error) => {
                f.debug_struct("Custom").field("kind", kind).field("error", error).finish()
            }
        }
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self.what {
            What::Kind(kind) => Display::fmt(&kind, f),
            What::Message(_, message) => f.pad(message),
            What::Custom(_, ref error) => (error.display)(error.value, f),
        }
    }
}

impl crate::error::Error for Error {}

fn not_utf8() -> Error {
    Error::message(ErrorKind::InvalidData, "stream did not contain valid UTF-8")
}

/// Somebody's error, of which only is known how to show it and how to drop it.
struct Payload {
    value: *mut u8,
    debug: fn(*mut u8, &mut Formatter<'_>) -> fmt::Result,
    display: fn(*mut u8, &mut Formatter<'_>) -> fmt::Result,
    drop: fn(*mut u8),
}

impl Payload {
    fn of<E: Debug + Display>(error: E) -> Payload {
        Payload {
            value: Box::into_raw(Box::new(error)) as *mut u8,
            debug: show_debug::<E>,
            display: show_display::<E>,
            drop: drop_error::<E>,
        }
    }
}

fn show_debug<E: Debug>(value: *mut u8, f: &mut Formatter<'_>) -> fmt::Result {
    Debug::fmt(unsafe { &*(value as *mut E) }, f)
}

fn show_display<E: Display>(value: *mut u8, f: &mut Formatter<'_>) -> fmt::Result {
    Display::fmt(unsafe { &*(value as *mut E) }, f)
}

fn drop_error<E>(value: *mut u8) {
    unsafe { drop(Box::from_raw(value as *mut E)) }
}

// What becomes one is `Send` and `Sync`.
unsafe impl Send for Payload {}
unsafe impl Sync for Payload {}

impl Drop for Payload {
    fn drop(&mut self) {
        (self.drop)(self.value)
    }
}

impl Debug for Payload {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        (self.debug)(self.value, f)
    }
}

/// What real std turns into a `Box<dyn Error + Send + Sync>`.
trait IntoPayload {
    fn into_payload(self) -> Payload;
}

impl<E: crate::error::Error + Send + Sync + 'static> IntoPayload for E {
    fn into_payload(self) -> Payload {
        Payload::of(self)
    }
}

impl IntoPayload for String {
    fn into_payload(self) -> Payload {
        Payload::of(self)
    }
}

impl<'a> IntoPayload for &'a str {
    fn into_payload(self) -> Payload {
        Payload::of(String::from(self))
    }
}

impl<'a> IntoPayload for Cow<'a, str> {
    fn into_payload(self) -> Payload {
        Payload::of(self.into_owned())
    }
}

impl Display for ErrorKind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match *self {
            ErrorKind::NotFound => "entity not found",
            ErrorKind::PermissionDenied => "permission denied",
            ErrorKind::ConnectionRefused => "connection refused",
            ErrorKind::ConnectionReset => "connection reset",
            ErrorKind::HostUnreachable => "host unreachable",
            ErrorKind::NetworkUnreachable => "network unreachable",
            ErrorKind::ConnectionAborted => "connection aborted",
            ErrorKind::NotConnected => "not connected",
            ErrorKind::AddrInUse => "address in use",
            ErrorKind::AddrNotAvailable => "address not available",
            ErrorKind::NetworkDown => "network down",
            ErrorKind::BrokenPipe => "broken pipe",
            ErrorKind::AlreadyExists => "entity already exists",
            ErrorKind::WouldBlock => "operation would block",
            ErrorKind::NotADirectory => "not a directory",
            ErrorKind::IsADirectory => "is a directory",
            ErrorKind::DirectoryNotEmpty => "directory not empty",
            ErrorKind::ReadOnlyFilesystem => "read-only filesystem or storage medium",
            ErrorKind::StaleNetworkFileHandle => "stale network file handle",
            ErrorKind::InvalidInput => "invalid input parameter",
            ErrorKind::InvalidData => "invalid data",
            ErrorKind::TimedOut => "timed out",
            ErrorKind::WriteZero => "write zero",
            ErrorKind::StorageFull => "no storage space",
            ErrorKind::NotSeekable => "seek on unseekable file",
            ErrorKind::QuotaExceeded => "quota exceeded",
            ErrorKind::FileTooLarge => "file too large",
            ErrorKind::ResourceBusy => "resource busy",
            ErrorKind::ExecutableFileBusy => "executable file busy",
            ErrorKind::Deadlock => "deadlock",
            ErrorKind::CrossesDevices => "cross-device link or rename",
            ErrorKind::TooManyLinks => "too many links",
            ErrorKind::InvalidFilename => "invalid filename",
            ErrorKind::ArgumentListTooLong => "argument list too long",
            ErrorKind::Interrupted => "operation interrupted",
            ErrorKind::Unsupported => "unsupported",
            ErrorKind::UnexpectedEof => "unexpected end of file",
            ErrorKind::OutOfMemory => "out of memory",
            ErrorKind::Other => "other error",
        })
    }
}
