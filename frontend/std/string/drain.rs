//! A range of characters that leaves the text; what `retain` keeps.
use crate::intrinsics;
use crate::ptr::NonNull;
use crate::str::Chars;
use super::String;

/// The characters of a range of a string; when it dies, the range is gone from the string.
pub struct Drain<'a> {
    string: NonNull<String>,
    start: usize,
    end: usize,
    iter: Chars<'a>,
}

unsafe impl Send for Drain<'_> {}
unsafe impl Sync for Drain<'_> {}

impl Drain<'_> {
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.iter.as_str()
    }
}

impl Iterator for Drain<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        self.iter.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

impl DoubleEndedIterator for Drain<'_> {
    fn next_back(&mut self) -> Option<char> {
        self.iter.next_back()
    }
}

impl Drop for Drain<'_> {
    fn drop(&mut self) {
        unsafe {
            let string = &mut *self.string.as_ptr();
            let len = string.len();
            let base = string.vec.as_mut_ptr();
            intrinsics::copy(base.add(self.end) as *const u8, base.add(self.start), len - self.end);
            string.vec.set_len(len - (self.end - self.start));
        }
    }
}

/// A text whose characters are being sifted: when this dies, only what was kept is left.
struct Retained<'a> {
    string: &'a mut String,
    read: usize,
    written: usize,
}

impl Drop for Retained<'_> {
    fn drop(&mut self) {
        let rest = self.string.len() - self.read;
        unsafe {
            let base = self.string.vec.as_mut_ptr();
            intrinsics::copy(base.add(self.read) as *const u8, base.add(self.written), rest);
            self.string.vec.set_len(self.written + rest);
        }
    }
}
