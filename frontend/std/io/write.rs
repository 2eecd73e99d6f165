//! Output.
use crate::fmt::{self, Arguments, Formatter};
use crate::intrinsics;
use crate::marker::PhantomData;
use super::{Error, ErrorKind, Result};

/// Somewhere to write bytes to.
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;

    fn write_all(&mut self, buf: &[u8]) -> Result<()> {
        let mut rest = buf;
        while rest.len() > 0 {
            match self.write(rest) {
                Ok(0) => return Err(Error::message(ErrorKind::WriteZero, "failed to write whole buffer")),
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

#[must_use]
pub struct StdoutLock<'a> {
    // As a lock, it stays with its thread.
    lock: PhantomData<(&'a (), *mut ())>,
}

pub struct Stderr {
    private: (),
}

#[must_use]
pub struct StderrLock<'a> {
    // As a lock, it stays with its thread.
    lock: PhantomData<(&'a (), *mut ())>,
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
        intrinsics::flush_stdout();
        Ok(())
    }
}

impl Write for StdoutLock<'_> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        bytes_to_stdout(buf)
    }

    fn flush(&mut self) -> Result<()> {
        intrinsics::flush_stdout();
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

/// A slice is written from its beginning, and becomes shorter.
impl Write for &mut [u8] {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        let n = buf.len().min(self.len());
        let (place, rest) = crate::mem::take(self).split_at_mut(n);
        place.copy_from_slice(&buf[..n]);
        *self = rest;
        Ok(n)
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl<W: Write + ?Sized> Write for Box<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        (**self).write(buf)
    }

    fn flush(&mut self) -> Result<()> {
        (**self).flush()
    }
}
