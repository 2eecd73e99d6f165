//! Input.
use crate::intrinsics;
use crate::marker::PhantomData;
use super::error::not_utf8;
use super::parts::{Bytes, Chain, Split, Take};
use super::{Error, ErrorKind, Result};

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

    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {
        let mut at = 0;
        while at < buf.len() {
            match self.read(&mut buf[at..])? {
                0 => return Err(Error::message(ErrorKind::UnexpectedEof, "failed to fill whole buffer")),
                n => at += n,
            }
        }
        Ok(())
    }

    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized,
    {
        self
    }

    fn bytes(self) -> Bytes<Self>
    where
        Self: Sized,
    {
        Bytes { inner: self }
    }

    fn chain<R: Read>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized,
    {
        Chain { first: self, second: next, done_first: false }
    }

    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized,
    {
        Take { inner: self, limit: limit }
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

/// A reader with a buffer, so that it can give its input line by line.
pub trait BufRead: Read {
    /// What is in the buffer, which is filled when it is empty; nothing at the end of the input.
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);

    /// Appends what comes up to and with the next such byte; 0 at the end of the input.
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {
        let mut total = 0;
        loop {
            let available = self.fill_buf()?;
            let len = available.len();
            let at = unsafe { intrinsics::find_byte(available.as_ptr(), len, byte) };
            let used = if at < len { at + 1 } else { len };
            buf.extend_from_slice(&available[..used]);
            self.consume(used);
            total += used;
            if at < len || used == 0 {
                return Ok(total);
            }
        }
    }

    fn skip_until(&mut self, byte: u8) -> Result<usize> {
        let mut skipped = Vec::new();
        self.read_until(byte, &mut skipped)
    }

    fn read_line(&mut self, buf: &mut String) -> Result<usize> {
        let mut line = Vec::new();
        self.read_until(b'\n', &mut line)?;
        append_utf8(buf, line)
    }

    fn lines(self) -> Lines<Self>
    where
        Self: Sized,
    {
        Lines { reader: self }
    }

    fn split(self, byte: u8) -> Split<Self>
    where
        Self: Sized,
    {
        Split { reader: self, byte: byte }
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

#[must_use]
pub struct StdinLock<'a> {
    // What was read of a line and not yet taken.
    buffer: Vec<u8>,
    at: usize,
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
        StdinLock { buffer: Vec::new(), at: 0, lock: PhantomData }
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
        if self.at == self.buffer.len() {
            return Ok(unsafe { intrinsics::read_stdin_line(buf.as_mut_ptr(), buf.len()) });
        }
        read_from(self, buf)
    }
}

/// Takes from the buffer.
fn read_from<R: BufRead>(reader: &mut R, buf: &mut [u8]) -> Result<usize> {
    let available = reader.fill_buf()?;
    let n = available.len().min(buf.len());
    buf[..n].copy_from_slice(&available[..n]);
    reader.consume(n);
    Ok(n)
}

impl BufRead for StdinLock<'_> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if self.at == self.buffer.len() {
            let mut chunk = [0u8; 128];
            let n = unsafe { intrinsics::read_stdin_line(chunk.as_mut_ptr(), chunk.len()) };
            self.buffer.clear();
            self.buffer.extend_from_slice(&chunk[..n]);
            self.at = 0;
        }
        Ok(&self.buffer[self.at..])
    }

    fn consume(&mut self, amount: usize) {
        self.at = self.buffer.len().min(self.at + amount);
    }
}

// A slice is read from its beginning, and becomes shorter.

impl Read for &[u8] {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        read_from(self, buf)
    }
}

impl BufRead for &[u8] {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        Ok(*self)
    }

    fn consume(&mut self, amount: usize) {
        *self = &self[amount..];
    }
}

impl<R: Read + ?Sized> Read for &mut R {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        (**self).read(buf)
    }
}

impl<B: BufRead + ?Sized> BufRead for &mut B {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        (**self).fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        (**self).consume(amount)
    }
}
