//! Readers and writers with a buffer of their own.
use super::{BufRead, Read, Result, Write};

const CAPACITY: usize = 8192;

pub struct BufReader<R> {
    inner: R,
    buffer: Vec<u8>,
    at: usize,
    filled: usize,
}

impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R> {
        BufReader::with_capacity(CAPACITY, inner)
    }

    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {
        BufReader { inner: inner, buffer: crate::vec::from_elem(0, capacity), at: 0, filled: 0 }
    }
}

impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R {
        &self.inner
    }

    pub fn get_mut(&mut self) -> &mut R {
        &mut self.inner
    }

    pub fn buffer(&self) -> &[u8] {
        &self.buffer[self.at..self.filled]
    }

    pub fn capacity(&self) -> usize {
        self.buffer.len()
    }

    pub fn into_inner(self) -> R {
        self.inner
    }
}

impl<R: Read> Read for BufReader<R> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        // What does not fit in the buffer anyway goes past it.
        if self.at == self.filled && buf.len() >= self.buffer.len() {
            return self.inner.read(buf);
        }
        let available = self.fill_buf()?;
        let n = available.len().min(buf.len());
        buf[..n].copy_from_slice(&available[..n]);
        self.consume(n);
        Ok(n)
    }
}

impl<R: Read> BufRead for BufReader<R> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if self.at >= self.filled {
            self.filled = self.inner.read(&mut self.buffer)?;
            self.at = 0;
        }
        Ok(self.buffer())
    }

    fn consume(&mut self, amount: usize) {
        self.at = self.filled.min(self.at + amount);
    }
}

/// Writes when its buffer is full, and when it dies.
pub struct BufWriter<W: Write> {
    buffer: Vec<u8>,
    inner: W,
}

impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W> {
        BufWriter::with_capacity(CAPACITY, inner)
    }

    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {
        BufWriter { buffer: Vec::with_capacity(capacity), inner: inner }
    }

    pub fn get_ref(&self) -> &W {
        &self.inner
    }

    pub fn get_mut(&mut self) -> &mut W {
        &mut self.inner
    }

    pub fn buffer(&self) -> &[u8] {
        &self.buffer
    }

    pub fn capacity(&self) -> usize {
        self.buffer.capacity()
    }

    fn write_buffer(&mut self) -> Result<()> {
        let result = self.inner.write_all(&self.buffer);
        self.buffer.clear();
        result
    }
}

impl<W: Write> Write for BufWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        if self.buffer.len() + buf.len() > self.buffer.capacity() {
            self.write_buffer()?;
        }
        if buf.len() >= self.buffer.capacity() {
            return self.inner.write(buf);
        }
        self.buffer.extend_from_slice(buf);
        Ok(buf.len())
    }

    fn flush(&mut self) -> Result<()> {
        self.write_buffer()?;
        self.inner.flush()
    }
}

impl<W: Write> Drop for BufWriter<W> {
    fn drop(&mut self) {
        let _ = self.write_buffer();
    }
}
