//! What can be searched for in a text.
use crate::intrinsics;

/// What can be searched for in a text.
#[unstable]
pub trait Pattern: Sized {
    /// Start and end of the first match that begins at `from` or later.
    fn find_in(&mut self, text: &str, from: usize) -> Option<(usize, usize)>;
    /// Start and end of the last match that ends at `to` or before.
    fn rfind_in(&mut self, text: &str, to: usize) -> Option<(usize, usize)>;
    /// How many bytes of the text's beginning match.
    fn prefix_of(&mut self, text: &str) -> Option<usize>;
    fn suffix_of(&mut self, text: &str) -> Option<usize>;
}

/// Patterns that find the same matches from either end, as `"aa"` in `"aaa"` does not.
#[unstable]
pub trait DoubleEndedPattern: Pattern {}

/// Patterns that match single characters.
trait CharSet {
    fn has(&mut self, c: char) -> bool;
}

impl CharSet for char {
    fn has(&mut self, c: char) -> bool {
        *self == c
    }
}

impl CharSet for &[char] {
    fn has(&mut self, c: char) -> bool {
        self.contains(&c)
    }
}

impl<const N: usize> CharSet for [char; N] {
    fn has(&mut self, c: char) -> bool {
        self.as_slice().contains(&c)
    }
}

impl<const N: usize> CharSet for &[char; N] {
    fn has(&mut self, c: char) -> bool {
        self.as_slice().contains(&c)
    }
}

impl<F: FnMut(char) -> bool> CharSet for F {
    fn has(&mut self, c: char) -> bool {
        self(c)
    }
}

impl<S: CharSet> DoubleEndedPattern for S {}

impl<S: CharSet> Pattern for S {
    fn find_in(&mut self, text: &str, from: usize) -> Option<(usize, usize)> {
        let rest = unsafe { text.part(from, text.len()) };
        for (i, c) in rest.char_indices() {
            if self.has(c) {
                return Some((from + i, from + i + c.len_utf8()));
            }
        }
        None
    }

    fn rfind_in(&mut self, text: &str, to: usize) -> Option<(usize, usize)> {
        let rest = unsafe { text.part(0, to) };
        for (i, c) in rest.char_indices().rev() {
            if self.has(c) {
                return Some((i, i + c.len_utf8()));
            }
        }
        None
    }

    fn prefix_of(&mut self, text: &str) -> Option<usize> {
        match text.chars().next() {
            Some(c) => if self.has(c) { Some(c.len_utf8()) } else { None },
            None => None,
        }
    }

    fn suffix_of(&mut self, text: &str) -> Option<usize> {
        match text.chars().next_back() {
            Some(c) => if self.has(c) { Some(c.len_utf8()) } else { None },
            None => None,
        }
    }
}

impl Pattern for &String {
    fn find_in(&mut self, text: &str, from: usize) -> Option<(usize, usize)> {
        let mut needle: &str = self;
        needle.find_in(text, from)
    }

    fn rfind_in(&mut self, text: &str, to: usize) -> Option<(usize, usize)> {
        let mut needle: &str = self;
        needle.rfind_in(text, to)
    }

    fn prefix_of(&mut self, text: &str) -> Option<usize> {
        let mut needle: &str = self;
        needle.prefix_of(text)
    }

    fn suffix_of(&mut self, text: &str) -> Option<usize> {
        let mut needle: &str = self;
        needle.suffix_of(text)
    }
}

impl Pattern for &&str {
    fn find_in(&mut self, text: &str, from: usize) -> Option<(usize, usize)> {
        let mut needle: &str = self;
        needle.find_in(text, from)
    }

    fn rfind_in(&mut self, text: &str, to: usize) -> Option<(usize, usize)> {
        let mut needle: &str = self;
        needle.rfind_in(text, to)
    }

    fn prefix_of(&mut self, text: &str) -> Option<usize> {
        let mut needle: &str = self;
        needle.prefix_of(text)
    }

    fn suffix_of(&mut self, text: &str) -> Option<usize> {
        let mut needle: &str = self;
        needle.suffix_of(text)
    }
}

impl Pattern for &str {
    fn find_in(&mut self, text: &str, from: usize) -> Option<(usize, usize)> {
        let n = self.len();
        let len = text.len();
        if n == 0 {
            return Some((from, from));
        }
        let first = self.as_bytes()[0];
        let mut at = from;
        while at + n <= len {
            unsafe {
                // Where the first byte occurs, so that the whole still fits.
                let room = len - n + 1 - at;
                let skip = intrinsics::find_byte(text.as_ptr().add(at), room, first);
                if skip == room {
                    return None;
                }
                at += skip;
                if intrinsics::compare_bytes(text.as_ptr().add(at), self.as_ptr(), n) == 0 {
                    return Some((at, at + n));
                }
            }
            at += 1;
        }
        None
    }

    fn rfind_in(&mut self, text: &str, to: usize) -> Option<(usize, usize)> {
        let n = self.len();
        if n > to {
            return None;
        }
        let mut at = to - n;
        loop {
            unsafe {
                if intrinsics::compare_bytes(text.as_ptr().add(at), self.as_ptr(), n) == 0 {
                    return Some((at, at + n));
                }
            }
            if at == 0 {
                return None;
            }
            at -= 1;
        }
    }

    fn prefix_of(&mut self, text: &str) -> Option<usize> {
        let n = self.len();
        unsafe {
            if n <= text.len() && intrinsics::compare_bytes(text.as_ptr(), self.as_ptr(), n) == 0 {
                Some(n)
            } else {
                None
            }
        }
    }

    fn suffix_of(&mut self, text: &str) -> Option<usize> {
        let n = self.len();
        let len = text.len();
        unsafe {
            if n <= len && intrinsics::compare_bytes(text.as_ptr().add(len - n), self.as_ptr(), n) == 0 {
                Some(n)
            } else {
                None
            }
        }
    }
}
