//! Input and output: the three standard streams.
use crate::fmt::{self, Arguments, Formatter};
use crate::intrinsics;
use crate::marker::PhantomData;

pub mod prelude {
    pub use super::{BufRead, Read, Write};
}

pub type Result<T> = crate::result::Result<T, Error>;

/// Why reading or writing failed.
pub struct Error {
    kind: ErrorKind,
    message: &'static str,
}

pub enum ErrorKind {
    NotFound,
    PermissionDenied,
    AlreadyExists,
    WouldBlock,
    InvalidInput,
    InvalidData,
    TimedOut,
    WriteZero,
    Interrupted,
    Unsupported,
    UnexpectedEof,
    OutOfMemory,
    Other,
}

impl ErrorKind {
    fn name(&self) -> &'static str {
        match *self {
            ErrorKind::NotFound => "NotFound",
            ErrorKind::PermissionDenied => "PermissionDenied",
            ErrorKind::AlreadyExists => "AlreadyExists",
            ErrorKind::WouldBlock => "WouldBlock",
            ErrorKind::InvalidInput => "InvalidInput",
            ErrorKind::InvalidData => "InvalidData",
            ErrorKind::TimedOut => "TimedOut",
            ErrorKind::WriteZero => "WriteZero",
            ErrorKind::Interrupted => "Interrupted",
            ErrorKind::Unsupported => "Unsupported",
            ErrorKind::UnexpectedEof => "UnexpectedEof",
            ErrorKind::OutOfMemory => "OutOfMemory",
            ErrorKind::Other => "Other",
        }
    }
}

impl Clone for ErrorKind {
    fn clone(&self) -> ErrorKind {
        *self
    }
}

impl Copy for ErrorKind {}

impl PartialEq for ErrorKind {
    fn eq(&self, other: &ErrorKind) -> bool {
        *self as u8 == *other as u8
    }
}

impl Eq for ErrorKind {}

impl fmt::Debug for ErrorKind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Error {
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error").field("kind", &self.kind).field("message", &self.message).finish()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(self.message)
    }
}

impl crate::error::Error for Error {}

fn not_utf8() -> Error {
    Error { kind: ErrorKind::InvalidData, message: "stream did not contain valid UTF-8" }
}

// Output.

/// Somewhere to write bytes to.
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;

    fn write_all(&mut self, buf: &[u8]) -> Result<()> {
        let mut rest = buf;
        while rest.len() > 0 {
            match self.write(rest) {
                Ok(0) => return Err(Error { kind: ErrorKind::WriteZero, message: "failed to write whole buffer" }),
                Ok(n) => rest = &rest[n..],
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result<()> {
        let text = fmt::format(fmt);
        self.write_all(text.as_bytes())
    }

    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized,
    {
        self
    }
}

impl<W: Write + ?Sized> Write for &mut W {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        (**self).write(buf)
    }

    fn flush(&mut self) -> Result<()> {
        (**self).flush()
    }
}

impl Write for Vec<u8> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        self.extend_from_slice(buf);
        Ok(buf.len())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

pub struct Stdout {
    private: (),
}

pub struct StdoutLock<'a> {
    lock: PhantomData<&'a ()>,
}

pub struct Stderr {
    private: (),
}

pub struct StderrLock<'a> {
    lock: PhantomData<&'a ()>,
}

#[must_use]
pub fn stdout() -> Stdout {
    Stdout { private: () }
}

#[must_use]
pub fn stderr() -> Stderr {
    Stderr { private: () }
}

impl Stdout {
    #[must_use]
    pub fn lock(&self) -> StdoutLock<'static> {
        StdoutLock { lock: PhantomData }
    }
}

impl Stderr {
    #[must_use]
    pub fn lock(&self) -> StderrLock<'static> {
        StderrLock { lock: PhantomData }
    }
}

fn bytes_to_stdout(buf: &[u8]) -> Result<usize> {
    unsafe { intrinsics::write_stdout(buf.as_ptr(), buf.len()) };
    Ok(buf.len())
}

fn bytes_to_stderr(buf: &[u8]) -> Result<usize> {
    unsafe { intrinsics::write_stderr(buf.as_ptr(), buf.len()) };
    Ok(buf.len())
}

impl Write for Stdout {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        bytes_to_stdout(buf)
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl Write for StdoutLock<'_> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        bytes_to_stdout(buf)
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl Write for Stderr {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        bytes_to_stderr(buf)
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl Write for StderrLock<'_> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        bytes_to_stderr(buf)
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

fn text_to_stdout(_out: *mut u8, text: &str) -> fmt::Result {
    unsafe { intrinsics::write_stdout(text.as_ptr(), text.len()) };
    fmt::Result::Ok(())
}

fn text_to_stderr(_out: *mut u8, text: &str) -> fmt::Result {
    unsafe { intrinsics::write_stderr(text.as_ptr(), text.len()) };
    fmt::Result::Ok(())
}

/// `print!` and `println!`.
#[fleck::note(quiet)]
#[unstable]
pub fn _print(args: Arguments<'_>) {
    let mut f = Formatter::over(0usize as *mut u8, text_to_stdout);
    let _ = f.write_fmt(args);
}

/// `eprint!` and `eprintln!`.
#[fleck::note(quiet)]
#[unstable]
pub fn _eprint(args: Arguments<'_>) {
    let mut f = Formatter::over(0usize as *mut u8, text_to_stderr);
    let _ = f.write_fmt(args);
}

// Input.

/// Somewhere to read bytes from.
pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;

    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {
        let mut total = 0;
        let mut chunk = [0u8; 256];
        loop {
            match self.read(&mut chunk) {
                Ok(0) => return Ok(total),
                Ok(n) => {
                    buf.extend_from_slice(&chunk[..n]);
                    total += n;
                }
                Err(error) => return Err(error),
            }
        }
    }

    fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {
        let mut bytes = Vec::new();
        match self.read_to_end(&mut bytes) {
            Ok(_) => append_utf8(buf, bytes),
            Err(error) => Err(error),
        }
    }
}

fn append_utf8(buf: &mut String, bytes: Vec<u8>) -> Result<usize> {
    match crate::str::from_utf8(&bytes) {
        Ok(text) => {
            buf.push_str(text);
            Ok(text.len())
        }
        Err(_) => Err(not_utf8()),
    }
}

/// A reader that can give its input line by line.
pub trait BufRead: Read {
    /// Appends what comes up to and with the next newline; 0 at the end of the input.
    fn read_line(&mut self, buf: &mut String) -> Result<usize>;

    fn lines(self) -> Lines<Self>
    where
        Self: Sized,
    {
        Lines { reader: self }
    }
}

pub struct Lines<B> {
    reader: B,
}

impl<B: BufRead> Iterator for Lines<B> {
    type Item = Result<String>;

    fn next(&mut self) -> Option<Result<String>> {
        let mut line = String::new();
        match self.reader.read_line(&mut line) {
            Ok(0) => None,
            Ok(_) => {
                if line.ends_with('\n') {
                    line.pop();
                    if line.ends_with('\r') {
                        line.pop();
                    }
                }
                Some(Ok(line))
            }
            Err(error) => Some(Err(error)),
        }
    }
}

pub struct Stdin {
    private: (),
}

pub struct StdinLock<'a> {
    lock: PhantomData<&'a ()>,
}

#[must_use]
pub fn stdin() -> Stdin {
    Stdin { private: () }
}

pub fn read_to_string<R: Read>(reader: R) -> Result<String> {
    let mut reader = reader;
    let mut text = String::new();
    match reader.read_to_string(&mut text) {
        Ok(_) => Ok(text),
        Err(error) => Err(error),
    }
}

impl Stdin {
    #[must_use]
    pub fn lock(&self) -> StdinLock<'static> {
        StdinLock { lock: PhantomData }
    }

    pub fn read_line(&self, buf: &mut String) -> Result<usize> {
        self.lock().read_line(buf)
    }

    #[must_use]
    pub fn lines(self) -> Lines<StdinLock<'static>> {
        self.lock().lines()
    }
}

impl Read for Stdin {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        Ok(unsafe { intrinsics::read_stdin_line(buf.as_mut_ptr(), buf.len()) })
    }
}

impl Read for StdinLock<'_> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        Ok(unsafe { intrinsics::read_stdin_line(buf.as_mut_ptr(), buf.len()) })
    }
}

impl BufRead for StdinLock<'_> {
    fn read_line(&mut self, buf: &mut String) -> Result<usize> {
        let mut line = Vec::new();
        let mut chunk = [0u8; 128];
        loop {
            let n = unsafe { intrinsics::read_stdin_line(chunk.as_mut_ptr(), chunk.len()) };
            line.extend_from_slice(&chunk[..n]);
            if n == 0 || chunk[n - 1] == b'\n' {
                return append_utf8(buf, line);
            }
        }
    }
}
