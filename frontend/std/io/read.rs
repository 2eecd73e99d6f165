//! Input.
use crate::intrinsics;
use crate::marker::PhantomData;
use super::error::not_utf8;
use super::Result;

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
