//! `str`: a run of bytes that is valid UTF-8.
use crate::cmp::Ordering;
use crate::fmt::{self, Write};
use crate::intrinsics;
use crate::iter::{Copied, FusedIterator};
use crate::ops::{Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
use crate::slice::{self, SliceIndex};

#[inline]
#[must_use]
pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {
    intrinsics::transmute(v)
}

#[inline]
#[must_use]
pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {
    intrinsics::transmute(v)
}

pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {
    let mut i = 0;
    while i < v.len() {
        if v[i] < 128 {
            i += 1;
        } else {
            let (width, well_formed) = sequence(v, i);
            if !well_formed {
                return Err(Utf8Error { valid_up_to: i, error_len: width });
            }
            i += match width {
                Some(width) => width as usize,
                None => 0,
            };
        }
    }
    Ok(unsafe { from_utf8_unchecked(v) })
}

/// Looks at the bytes of one character from `v[i]`, which is no ASCII. Well-formed: its width. Else: how many bytes
/// cannot begin or continue a character, or `None` if the text ends too soon.
fn sequence(v: &[u8], i: usize) -> (Option<u8>, bool) {
    let first = v[i];
    let width = utf8_width(first);
    if width == 0 {
        return (Some(1), false);
    }
    // Overlong forms, surrogates and codes past U+10FFFF show in the second byte.
    let low = match first {
        0xe0 => 0xa0,
        0xf0 => 0x90,
        _ => 0x80,
    };
    let high = match first {
        0xed => 0x9f,
        0xf4 => 0x8f,
        _ => 0xbf,
    };
    let mut k = 1;
    while k < width {
        if i + k >= v.len() {
            return (None, false);
        }
        let byte = v[i + k];
        let fits = if k == 1 { low <= byte && byte <= high } else { 0x80 <= byte && byte <= 0xbf };
        if !fits {
            return (Some(k as u8), false);
        }
        k += 1;
    }
    (Some(width as u8), true)
}

/// How many bytes a character has whose first byte is `first`; 0 if there is none.
fn utf8_width(first: u8) -> usize {
    if first < 0x80 {
        1
    } else if first < 0xc2 {
        0
    } else if first < 0xe0 {
        2
    } else if first < 0xf0 {
        3
    } else if first < 0xf5 {
        4
    } else {
        0
    }
}

pub struct Utf8Error {
    valid_up_to: usize,
    error_len: Option<u8>,
}

impl Utf8Error {
    #[must_use]
    pub const fn valid_up_to(&self) -> usize {
        self.valid_up_to
    }

    #[must_use]
    pub const fn error_len(&self) -> Option<usize> {
        match self.error_len {
            Some(len) => Some(len as usize),
            None => None,
        }
    }
}

impl Clone for Utf8Error {
    fn clone(&self) -> Utf8Error {
        *self
    }
}

impl Copy for Utf8Error {}

impl PartialEq for Utf8Error {
    fn eq(&self, other: &Utf8Error) -> bool {
        self.valid_up_to == other.valid_up_to && self.error_len == other.error_len
    }
}

impl Eq for Utf8Error {}

impl fmt::Debug for Utf8Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Utf8Error").field("valid_up_to", &self.valid_up_to).field("error_len", &self.error_len).finish()
    }
}

impl fmt::Display for Utf8Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.error_len {
            Some(len) => f.write_fmt(fmt::Arguments::new(
                &["invalid utf-8 sequence of ", " bytes from index "],
                &[fmt::Argument::new_display(&len), fmt::Argument::new_display(&self.valid_up_to)],
                &[],
            )),
            None => f.write_fmt(fmt::Arguments::new(
                &["incomplete utf-8 byte sequence from index "],
                &[fmt::Argument::new_display(&self.valid_up_to)],
                &[],
            )),
        }
    }
}

impl str {
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.as_bytes().len()
    }

    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[inline]
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8] {
        unsafe { intrinsics::transmute(self) }
    }

    #[inline]
    #[must_use]
    pub const unsafe fn as_bytes_mut(&mut self) -> &mut [u8] {
        intrinsics::transmute(self)
    }

    #[inline]
    #[must_use]
    pub const fn as_ptr(&self) -> *const u8 {
        self.as_bytes().as_ptr()
    }

    /// Does a character begin (or the text end) at this byte?
    #[inline]
    #[must_use]
    pub const fn is_char_boundary(&self, index: usize) -> bool {
        if index == 0 {
            return true;
        }
        let len = self.len();
        if index < len {
            // Bytes 0b10xxxxxx continue a character.
            self.as_bytes()[index] & 0xc0 != 0x80
        } else {
            index == len
        }
    }

    pub const fn floor_char_boundary(&self, index: usize) -> usize {
        if index >= self.len() {
            return self.len();
        }
        let mut i = index;
        while !self.is_char_boundary(i) {
            i -= 1;
        }
        i
    }

    pub const fn ceil_char_boundary(&self, index: usize) -> usize {
        if index >= self.len() {
            return self.len();
        }
        let mut i = index;
        while !self.is_char_boundary(i) {
            i += 1;
        }
        i
    }

    #[inline]
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output> {
        i.get(self)
    }

    #[inline]
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output> {
        i.get_mut(self)
    }

    #[inline]
    unsafe fn part(&self, start: usize, end: usize) -> &str {
        from_utf8_unchecked(slice::from_raw_parts(self.as_ptr().add(start), end - start))
    }

    #[track_caller]
    #[must_use]
    pub const fn split_at(&self, mid: usize) -> (&str, &str) {
        match self.split_at_checked(mid) {
            Some(parts) => parts,
            None => slice_error(self, 0, mid),
        }
    }

    #[must_use]
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {
        if self.is_char_boundary(mid) {
            unsafe { Some((self.part(0, mid), self.part(mid, self.len()))) }
        } else {
            None
        }
    }

    #[inline]
    #[must_use]
    pub fn chars(&self) -> Chars<'_> {
        Chars { bytes: self.as_bytes().iter() }
    }

    #[inline]
    #[must_use]
    pub fn char_indices(&self) -> CharIndices<'_> {
        CharIndices { front_offset: 0, iter: self.chars() }
    }

    #[inline]
    #[must_use]
    pub fn bytes(&self) -> Bytes<'_> {
        Bytes { iter: self.as_bytes().iter().copied() }
    }

    #[must_use]
    pub fn split_whitespace(&self) -> SplitWhitespace<'_> {
        SplitWhitespace { rest: self }
    }

    #[must_use]
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> {
        SplitAsciiWhitespace { rest: self }
    }

    #[must_use]
    pub fn lines(&self) -> Lines<'_> {
        Lines { rest: self }
    }

    #[inline]
    pub fn contains<P: Pattern>(&self, mut pat: P) -> bool {
        pat.find_in(self, 0).is_some()
    }

    #[inline]
    pub fn starts_with<P: Pattern>(&self, mut pat: P) -> bool {
        pat.prefix_of(self).is_some()
    }

    #[inline]
    pub fn ends_with<P: Pattern>(&self, mut pat: P) -> bool {
        pat.suffix_of(self).is_some()
    }

    #[inline]
    pub fn find<P: Pattern>(&self, mut pat: P) -> Option<usize> {
        match pat.find_in(self, 0) {
            Some((start, _)) => Some(start),
            None => None,
        }
    }

    #[inline]
    pub fn rfind<P: Pattern>(&self, mut pat: P) -> Option<usize> {
        match pat.rfind_in(self, self.len()) {
            Some((start, _)) => Some(start),
            None => None,
        }
    }

    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> {
        Split(Pieces::new(self, pat))
    }

    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P> {
        let mut pieces = Pieces::new(self, pat);
        pieces.allow_trailing_empty = false;
        SplitInclusive(pieces)
    }

    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P> {
        let mut pieces = Pieces::new(self, pat);
        pieces.allow_trailing_empty = false;
        SplitTerminator(pieces)
    }

    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P> {
        RSplit(Pieces::new(self, pat))
    }

    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> {
        SplitN { pieces: Pieces::new(self, pat), left: n }
    }

    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P> {
        RSplitN { pieces: Pieces::new(self, pat), left: n }
    }

    pub fn split_once<P: Pattern>(&self, mut delimiter: P) -> Option<(&str, &str)> {
        match delimiter.find_in(self, 0) {
            Some((start, end)) => unsafe { Some((self.part(0, start), self.part(end, self.len()))) },
            None => None,
        }
    }

    pub fn rsplit_once<P: Pattern>(&self, mut delimiter: P) -> Option<(&str, &str)> {
        match delimiter.rfind_in(self, self.len()) {
            Some((start, end)) => unsafe { Some((self.part(0, start), self.part(end, self.len()))) },
            None => None,
        }
    }

    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> {
        Matches(MatchIndices { text: self, pattern: pat, at: 0, finished: false })
    }

    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> {
        MatchIndices { text: self, pattern: pat, at: 0, finished: false }
    }

    #[must_use]
    pub fn trim(&self) -> &str {
        self.trim_start().trim_end()
    }

    #[must_use]
    pub fn trim_start(&self) -> &str {
        let mut chars = self.chars();
        loop {
            let rest = chars.as_str();
            match chars.next() {
                Some(c) => {
                    if !c.is_whitespace() {
                        return rest;
                    }
                }
                None => return rest,
            }
        }
    }

    #[must_use]
    pub fn trim_end(&self) -> &str {
        let mut chars = self.chars();
        loop {
            let rest = chars.as_str();
            match chars.next_back() {
                Some(c) => {
                    if !c.is_whitespace() {
                        return rest;
                    }
                }
                None => return rest,
            }
        }
    }

    #[must_use]
    pub fn trim_start_matches<P: Pattern>(&self, mut pat: P) -> &str {
        let mut rest = self;
        loop {
            match pat.prefix_of(rest) {
                Some(width) => {
                    if width == 0 {
                        return rest;
                    }
                    rest = unsafe { rest.part(width, rest.len()) };
                }
                None => return rest,
            }
        }
    }

    #[must_use]
    pub fn trim_end_matches<P: Pattern>(&self, mut pat: P) -> &str {
        let mut rest = self;
        loop {
            match pat.suffix_of(rest) {
                Some(width) => {
                    if width == 0 {
                        return rest;
                    }
                    rest = unsafe { rest.part(0, rest.len() - width) };
                }
                None => return rest,
            }
        }
    }

    #[must_use]
    pub fn trim_matches<P: DoubleEndedPattern>(&self, mut pat: P) -> &str {
        let mut rest = self;
        loop {
            match pat.prefix_of(rest) {
                Some(width) => {
                    if width == 0 {
                        break;
                    }
                    rest = unsafe { rest.part(width, rest.len()) };
                }
                None => break,
            }
        }
        rest.trim_end_matches(pat)
    }

    #[must_use]
    pub fn strip_prefix<P: Pattern>(&self, mut prefix: P) -> Option<&str> {
        match prefix.prefix_of(self) {
            Some(width) => Some(unsafe { self.part(width, self.len()) }),
            None => None,
        }
    }

    #[must_use]
    pub fn strip_suffix<P: Pattern>(&self, mut suffix: P) -> Option<&str> {
        match suffix.suffix_of(self) {
            Some(width) => Some(unsafe { self.part(0, self.len() - width) }),
            None => None,
        }
    }

    #[must_use]
    pub fn escape_debug(&self) -> EscapeDebug<'_> {
        EscapeDebug(crate::escape::str_debug(self))
    }

    #[must_use]
    pub fn escape_default(&self) -> EscapeDefault<'_> {
        EscapeDefault(crate::escape::str_default(self))
    }

    #[must_use]
    pub fn escape_unicode(&self) -> EscapeUnicode<'_> {
        EscapeUnicode(crate::escape::str_unicode(self))
    }

    #[inline]
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> {
        FromStr::from_str(self)
    }

    #[must_use]
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String {
        self.replacen(from, to, usize::MAX)
    }

    #[must_use]
    pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String {
        let mut result = String::with_capacity(self.len());
        let mut copied = 0;
        let mut found = 0;
        for (start, part) in self.match_indices(pat) {
            if found == count {
                break;
            }
            found += 1;
            result.push_str(unsafe { self.part(copied, start) });
            result.push_str(to);
            copied = start + part.len();
        }
        result.push_str(unsafe { self.part(copied, self.len()) });
        result
    }

    #[must_use]
    pub fn to_lowercase(&self) -> String {
        let mut result = String::with_capacity(self.len());
        for (i, c) in self.char_indices() {
            if c == 'Σ' {
                result.push(crate::char::lowercase_sigma(self, i));
            } else {
                for lower in c.to_lowercase() {
                    result.push(lower);
                }
            }
        }
        result
    }

    #[must_use]
    pub fn to_uppercase(&self) -> String {
        let mut result = String::with_capacity(self.len());
        for c in self.chars() {
            for upper in c.to_uppercase() {
                result.push(upper);
            }
        }
        result
    }

    #[must_use]
    pub fn to_ascii_uppercase(&self) -> String {
        let mut s = String::from(self);
        s.make_ascii_uppercase();
        s
    }

    #[must_use]
    pub fn to_ascii_lowercase(&self) -> String {
        let mut s = String::from(self);
        s.make_ascii_lowercase();
        s
    }

    pub const fn make_ascii_uppercase(&mut self) {
        unsafe { self.as_bytes_mut().make_ascii_uppercase() }
    }

    pub const fn make_ascii_lowercase(&mut self) {
        unsafe { self.as_bytes_mut().make_ascii_lowercase() }
    }

    #[must_use]
    pub const fn eq_ignore_ascii_case(&self, other: &str) -> bool {
        self.as_bytes().eq_ignore_ascii_case(other.as_bytes())
    }

    #[must_use]
    pub const fn is_ascii(&self) -> bool {
        self.as_bytes().is_ascii()
    }

    #[track_caller]
    #[must_use]
    pub fn repeat(&self, n: usize) -> String {
        unsafe { String::from_utf8_unchecked(self.as_bytes().repeat(n)) }
    }

    #[must_use]
    pub fn into_string(self: Box<str>) -> String {
        unsafe {
            let bytes = Box::from_raw(Box::into_raw(self) as *mut [u8]);
            String::from_utf8_unchecked(bytes.into_vec())
        }
    }
}

/// Says why `s[start..end]` does not exist.
#[cold]
#[track_caller]
#[fleck::note(quiet)]
fn slice_error(s: &str, start: usize, end: usize) -> ! {
    // A long text is shown up to here.
    let shown_len = s.floor_char_boundary(256);
    let shown = unsafe { s.part(0, shown_len) };
    let more = if shown_len < s.len() { "[...]" } else { "" };
    if start > s.len() || end > s.len() {
        let (which, index) = if start > s.len() { ("start", start) } else { ("end", end) };
        crate::panicking::panic_fmt(fmt::Arguments::new(
            &["", " byte index ", " is out of bounds of `", "`"],
            &[
                fmt::Argument::new_display(&which),
                fmt::Argument::new_display(&index),
                fmt::Argument::new_display(&shown),
                fmt::Argument::new_display(&more),
            ],
            &[],
        ))
    }
    if start > end {
        crate::panicking::panic_fmt(fmt::Arguments::new(
            &["begin > end (", " > ", ") when slicing `", "`"],
            &[
                fmt::Argument::new_display(&start),
                fmt::Argument::new_display(&end),
                fmt::Argument::new_display(&shown),
                fmt::Argument::new_display(&more),
            ],
            &[],
        ))
    }
    let (which, index) = if !s.is_char_boundary(start) { ("start", start) } else { ("end", end) };
    let char_start = s.floor_char_boundary(index);
    let inside = match unsafe { s.part(char_start, s.len()) }.chars().next() {
        Some(inside) => inside,
        None => '?',
    };
    let char_range = Range { start: char_start, end: char_start + inside.len_utf8() };
    crate::panicking::panic_fmt(fmt::Arguments::new(
        &["", " byte index ", " is not a char boundary; it is inside ", " (bytes ", ") of `", "`"],
        &[
            fmt::Argument::new_display(&which),
            fmt::Argument::new_display(&index),
            fmt::Argument::new_debug(&inside),
            fmt::Argument::new_debug(&char_range),
            fmt::Argument::new_display(&shown),
            fmt::Argument::new_display(&more),
        ],
        &[],
    ))
}

// Slicing: byte positions, which must lie between characters.

impl<I: SliceIndex<str>> Index<I> for str {
    type Output = I::Output;

    #[inline]
    fn index(&self, index: I) -> &I::Output {
        index.index(self)
    }
}

impl<I: SliceIndex<str>> IndexMut<I> for str {
    #[inline]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.index_mut(self)
    }
}

impl SliceIndex<str> for Range<usize> {
    type Output = str;

    #[inline]
    fn get(self, slice: &str) -> Option<&str> {
        if self.start <= self.end && slice.is_char_boundary(self.start) && slice.is_char_boundary(self.end) {
            Some(unsafe { slice.part(self.start, self.end) })
        } else {
            None
        }
    }

    #[inline]
    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        if self.start <= self.end && slice.is_char_boundary(self.start) && slice.is_char_boundary(self.end) {
            Some(self.index_mut(slice))
        } else {
            None
        }
    }

    #[inline]
    fn index(self, slice: &str) -> &str {
        if self.start <= self.end && slice.is_char_boundary(self.start) && slice.is_char_boundary(self.end) {
            unsafe { slice.part(self.start, self.end) }
        } else {
            slice_error(slice, self.start, self.end)
        }
    }

    #[inline]
    fn index_mut(self, slice: &mut str) -> &mut str {
        if self.start <= self.end && slice.is_char_boundary(self.start) && slice.is_char_boundary(self.end) {
            unsafe {
                let start = slice.as_bytes_mut().as_mut_ptr().add(self.start);
                from_utf8_unchecked_mut(slice::from_raw_parts_mut(start, self.end - self.start))
            }
        } else {
            slice_error(slice, self.start, self.end)
        }
    }
}

impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;

    #[inline]
    fn get(self, slice: &str) -> Option<&str> {
        Range { start: self.start, end: slice.len() }.get(slice)
    }

    #[inline]
    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        Range { start: self.start, end: slice.len() }.get_mut(slice)
    }

    #[inline]
    fn index(self, slice: &str) -> &str {
        Range { start: self.start, end: slice.len() }.index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut str) -> &mut str {
        Range { start: self.start, end: slice.len() }.index_mut(slice)
    }
}

impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;

    #[inline]
    fn get(self, slice: &str) -> Option<&str> {
        Range { start: 0, end: self.end }.get(slice)
    }

    #[inline]
    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        Range { start: 0, end: self.end }.get_mut(slice)
    }

    #[inline]
    fn index(self, slice: &str) -> &str {
        Range { start: 0, end: self.end }.index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut str) -> &mut str {
        Range { start: 0, end: self.end }.index_mut(slice)
    }
}

impl SliceIndex<str> for RangeFull {
    type Output = str;

    #[inline]
    fn get(self, slice: &str) -> Option<&str> {
        Some(slice)
    }

    #[inline]
    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        Some(slice)
    }

    #[inline]
    fn index(self, slice: &str) -> &str {
        slice
    }

    #[inline]
    fn index_mut(self, slice: &mut str) -> &mut str {
        slice
    }
}

impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;

    #[inline]
    fn get(self, slice: &str) -> Option<&str> {
        if *self.end() == usize::MAX { None } else { Range { start: *self.start(), end: *self.end() + 1 }.get(slice) }
    }

    #[inline]
    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        if *self.end() == usize::MAX {
            None
        } else {
            Range { start: *self.start(), end: *self.end() + 1 }.get_mut(slice)
        }
    }

    #[inline]
    fn index(self, slice: &str) -> &str {
        Range { start: *self.start(), end: *self.end() + 1 }.index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut str) -> &mut str {
        Range { start: *self.start(), end: *self.end() + 1 }.index_mut(slice)
    }
}

impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;

    #[inline]
    fn get(self, slice: &str) -> Option<&str> {
        if self.end == usize::MAX { None } else { Range { start: 0, end: self.end + 1 }.get(slice) }
    }

    #[inline]
    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        if self.end == usize::MAX { None } else { Range { start: 0, end: self.end + 1 }.get_mut(slice) }
    }

    #[inline]
    fn index(self, slice: &str) -> &str {
        Range { start: 0, end: self.end + 1 }.index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut str) -> &mut str {
        Range { start: 0, end: self.end + 1 }.index_mut(slice)
    }
}

// Characters.

/// Decodes the bytes one character at a time. They are valid UTF-8, so a first byte is followed by the right ones.
pub struct Chars<'a> {
    bytes: slice::Iter<'a, u8>,
}

impl<'a> Chars<'a> {
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &'a str {
        unsafe { from_utf8_unchecked(self.bytes.as_slice()) }
    }
}

/// The low six bits of the next byte.
#[inline]
fn continuation(byte: Option<&u8>) -> u32 {
    match byte {
        Some(byte) => (*byte & 0x3f) as u32,
        None => 0,
    }
}

impl<'a> Iterator for Chars<'a> {
    type Item = char;

    #[inline]
    fn next(&mut self) -> Option<char> {
        let first = match self.bytes.next() {
            Some(byte) => *byte as u32,
            None => return None,
        };
        if first < 0x80 {
            return Some(unsafe { crate::char::from_u32_unchecked(first) });
        }
        let second = continuation(self.bytes.next());
        let code = if first < 0xe0 {
            (first & 0x1f) << 6 | second
        } else {
            let third = continuation(self.bytes.next());
            if first < 0xf0 {
                (first & 0x0f) << 12 | second << 6 | third
            } else {
                let fourth = continuation(self.bytes.next());
                (first & 0x07) << 18 | second << 12 | third << 6 | fourth
            }
        };
        Some(unsafe { crate::char::from_u32_unchecked(code) })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.bytes.len();
        ((len + 3) / 4, Some(len))
    }

    fn count(self) -> usize {
        let mut n = 0;
        for byte in self.bytes {
            if *byte & 0xc0 != 0x80 {
                n += 1;
            }
        }
        n
    }

    fn last(self) -> Option<char> {
        let mut chars = self;
        chars.next_back()
    }
}

impl<'a> DoubleEndedIterator for Chars<'a> {
    fn next_back(&mut self) -> Option<char> {
        let mut code = 0;
        let mut shift = 0;
        loop {
            let byte = match self.bytes.next_back() {
                Some(byte) => *byte as u32,
                None => return None,
            };
            if byte < 0x80 {
                return Some(unsafe { crate::char::from_u32_unchecked(byte) });
            }
            if byte < 0xc0 {
                code = code | (byte & 0x3f) << shift;
                shift += 6;
            } else {
                // The first byte: 0b110xxxxx, 0b1110xxxx or 0b11110xxx.
                let mask = if byte < 0xe0 {
                    0x1f
                } else if byte < 0xf0 {
                    0x0f
                } else {
                    0x07
                };
                code = code | (byte & mask) << shift;
                return Some(unsafe { crate::char::from_u32_unchecked(code) });
            }
        }
    }
}

impl FusedIterator for Chars<'_> {}

impl Clone for Chars<'_> {
    #[inline]
    fn clone(&self) -> Self {
        Chars { bytes: self.bytes.clone() }
    }
}

impl fmt::Debug for Chars<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match f.write_str("Chars(") {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        match f.debug_list().entries(self.clone()).finish() {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        f.write_str(")")
    }
}

pub struct CharIndices<'a> {
    front_offset: usize,
    iter: Chars<'a>,
}

impl<'a> CharIndices<'a> {
    #[must_use]
    pub fn as_str(&self) -> &'a str {
        self.iter.as_str()
    }

    #[must_use]
    pub fn offset(&self) -> usize {
        self.front_offset
    }
}

impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);

    #[inline]
    fn next(&mut self) -> Option<(usize, char)> {
        let before = self.iter.bytes.len();
        match self.iter.next() {
            Some(c) => {
                let i = self.front_offset;
                self.front_offset = i + (before - self.iter.bytes.len());
                Some((i, c))
            }
            None => None,
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }

    fn count(self) -> usize {
        self.iter.count()
    }
}

impl<'a> DoubleEndedIterator for CharIndices<'a> {
    fn next_back(&mut self) -> Option<(usize, char)> {
        match self.iter.next_back() {
            Some(c) => Some((self.front_offset + self.iter.bytes.len(), c)),
            None => None,
        }
    }
}

impl Clone for CharIndices<'_> {
    fn clone(&self) -> Self {
        CharIndices { front_offset: self.front_offset, iter: self.iter.clone() }
    }
}

pub struct Bytes<'a> {
    iter: Copied<slice::Iter<'a, u8>>,
}

impl Iterator for Bytes<'_> {
    type Item = u8;

    #[inline]
    fn next(&mut self) -> Option<u8> {
        self.iter.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

impl DoubleEndedIterator for Bytes<'_> {
    #[inline]
    fn next_back(&mut self) -> Option<u8> {
        self.iter.next_back()
    }
}

impl ExactSizeIterator for Bytes<'_> {}

impl Clone for Bytes<'_> {
    fn clone(&self) -> Self {
        Bytes { iter: self.iter.clone() }
    }
}

pub struct SplitWhitespace<'a> {
    rest: &'a str,
}

impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let text = self.rest.trim_start();
        if text.is_empty() {
            self.rest = text;
            return None;
        }
        let mut end = text.len();
        for (i, c) in text.char_indices() {
            if c.is_whitespace() {
                end = i;
                break;
            }
        }
        unsafe {
            self.rest = text.part(end, text.len());
            Some(text.part(0, end))
        }
    }
}

impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str> {
        let text = self.rest.trim_end();
        if text.is_empty() {
            self.rest = text;
            return None;
        }
        let mut start = 0;
        for (i, c) in text.char_indices().rev() {
            if c.is_whitespace() {
                start = i + c.len_utf8();
                break;
            }
        }
        unsafe {
            self.rest = text.part(0, start);
            Some(text.part(start, text.len()))
        }
    }
}

impl Clone for SplitWhitespace<'_> {
    fn clone(&self) -> Self {
        SplitWhitespace { rest: self.rest }
    }
}

pub struct SplitAsciiWhitespace<'a> {
    rest: &'a str,
}

impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let bytes = self.rest.as_bytes();
        let mut start = 0;
        while start < bytes.len() && bytes[start].is_ascii_whitespace() {
            start += 1;
        }
        if start == bytes.len() {
            self.rest = "";
            return None;
        }
        let mut end = start;
        while end < bytes.len() && !bytes[end].is_ascii_whitespace() {
            end += 1;
        }
        let text = self.rest;
        unsafe {
            self.rest = text.part(end, text.len());
            Some(text.part(start, end))
        }
    }
}

/// Lines end with `\n` or `\r\n`; the last one need not.
pub struct Lines<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let text = self.rest;
        let len = text.len();
        if len == 0 {
            return None;
        }
        unsafe {
            let newline = intrinsics::find_byte(text.as_ptr(), len, b'\n');
            if newline == len {
                self.rest = "";
                return Some(text);
            }
            self.rest = text.part(newline + 1, len);
            Some(without_return(text.part(0, newline)))
        }
    }
}

impl<'a> DoubleEndedIterator for Lines<'a> {
    fn next_back(&mut self) -> Option<&'a str> {
        let text = self.rest;
        let len = text.len();
        if len == 0 {
            return None;
        }
        let bytes = text.as_bytes();
        let ends = bytes[len - 1] == b'\n';
        let end = if ends { len - 1 } else { len };
        let mut start = end;
        while start > 0 && bytes[start - 1] != b'\n' {
            start -= 1;
        }
        unsafe {
            self.rest = text.part(0, start);
            let line = text.part(start, end);
            Some(if ends { without_return(line) } else { line })
        }
    }
}

fn without_return(line: &str) -> &str {
    let len = line.len();
    if len > 0 && line.as_bytes()[len - 1] == b'\r' { unsafe { line.part(0, len - 1) } } else { line }
}

impl Clone for Lines<'_> {
    fn clone(&self) -> Self {
        Lines { rest: self.rest }
    }
}

// Searching.

#[unstable]
pub mod pattern {
    pub use super::Pattern;
}

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

/// The matches of a pattern, one after the other; they do not overlap.
pub struct MatchIndices<'a, P> {
    text: &'a str,
    pattern: P,
    at: usize,
    finished: bool,
}

impl<'a, P: Pattern> MatchIndices<'a, P> {
    fn next_match(&mut self) -> Option<(usize, usize)> {
        if self.finished {
            return None;
        }
        match self.pattern.find_in(self.text, self.at) {
            Some((start, end)) => {
                if end > start {
                    self.at = end;
                } else if start == self.text.len() {
                    self.finished = true;
                } else {
                    // An empty match: the next one is a character further.
                    self.at = self.text.ceil_char_boundary(start + 1);
                }
                Some((start, end))
            }
            None => {
                self.finished = true;
                None
            }
        }
    }
}

impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<(usize, &'a str)> {
        match self.next_match() {
            Some((start, end)) => Some((start, unsafe { self.text.part(start, end) })),
            None => None,
        }
    }
}

pub struct Matches<'a, P>(MatchIndices<'a, P>);

impl<'a, P: Pattern> Iterator for Matches<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        match self.0.next() {
            Some((_, part)) => Some(part),
            None => None,
        }
    }
}

/// What lies between the matches: `start..end` of the text is still to be cut, from either side.
struct Pieces<'a, P> {
    text: &'a str,
    pattern: P,
    start: usize,
    end: usize,
    // Where to look for the next match: past `start` after an empty match.
    at: usize,
    // Where the last match from the back began, if it was empty.
    back: usize,
    allow_trailing_empty: bool,
    finished: bool,
}

impl<'a, P: Pattern> Pieces<'a, P> {
    fn new(text: &'a str, pattern: P) -> Pieces<'a, P> {
        let len = text.len();
        Pieces {
            text: text,
            pattern: pattern,
            start: 0,
            end: len,
            at: 0,
            back: len,
            allow_trailing_empty: true,
            finished: false,
        }
    }

    fn next_match(&mut self) -> Option<(usize, usize)> {
        if self.at > self.end {
            return None;
        }
        match self.pattern.find_in(self.text, self.at) {
            Some((start, end)) => {
                if end > self.end {
                    return None;
                }
                if end > start {
                    self.at = end;
                } else if start == self.text.len() {
                    self.at = start + 1;
                } else {
                    self.at = self.text.ceil_char_boundary(start + 1);
                }
                Some((start, end))
            }
            None => None,
        }
    }

    fn rest(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        self.finished = true;
        if !self.allow_trailing_empty && self.start == self.end {
            return None;
        }
        Some(unsafe { self.text.part(self.start, self.end) })
    }

    fn next(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        match self.next_match() {
            Some((start, end)) => {
                let piece = unsafe { self.text.part(self.start, start) };
                self.start = end;
                Some(piece)
            }
            None => self.rest(),
        }
    }

    fn next_inclusive(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        match self.next_match() {
            Some((_, end)) => {
                let piece = unsafe { self.text.part(self.start, end) };
                self.start = end;
                Some(piece)
            }
            None => self.rest(),
        }
    }

    fn next_back(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        if !self.allow_trailing_empty {
            self.allow_trailing_empty = true;
            match self.next_back() {
                Some(piece) => {
                    if !piece.is_empty() {
                        return Some(piece);
                    }
                }
                None => {}
            }
            if self.finished {
                return None;
            }
        }
        match self.pattern.rfind_in(self.text, self.back) {
            Some((start, end)) => {
                if start < self.start {
                    return self.rest();
                }
                let piece = unsafe { self.text.part(end, self.end) };
                if start == end && start == self.start && self.end == self.start {
                    return self.rest();
                }
                self.end = start;
                if end > start || start == 0 {
                    self.back = start;
                } else {
                    self.back = self.text.floor_char_boundary(start - 1);
                }
                Some(piece)
            }
            None => self.rest(),
        }
    }
}

pub struct Split<'a, P>(Pieces<'a, P>);

impl<'a, P: Pattern> Iterator for Split<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        self.0.next()
    }
}

impl<'a, P: DoubleEndedPattern> DoubleEndedIterator for Split<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> {
        self.0.next_back()
    }
}

pub struct SplitInclusive<'a, P>(Pieces<'a, P>);

impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        self.0.next_inclusive()
    }
}

pub struct SplitTerminator<'a, P>(Pieces<'a, P>);

impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        self.0.next()
    }
}

pub struct RSplit<'a, P>(Pieces<'a, P>);

impl<'a, P: Pattern> Iterator for RSplit<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        self.0.next_back()
    }
}

pub struct SplitN<'a, P> {
    pieces: Pieces<'a, P>,
    left: usize,
}

impl<'a, P: Pattern> Iterator for SplitN<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        if self.left == 0 { self.pieces.rest() } else { self.pieces.next() }
    }
}

pub struct RSplitN<'a, P> {
    pieces: Pieces<'a, P>,
    left: usize,
}

impl<'a, P: Pattern> Iterator for RSplitN<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        if self.left == 0 { self.pieces.rest() } else { self.pieces.next_back() }
    }
}

// Comparing, printing.

impl PartialEq for str {
    #[inline]
    fn eq(&self, other: &str) -> bool {
        let len = self.len();
        len == other.len() && unsafe { intrinsics::compare_bytes(self.as_ptr(), other.as_ptr(), len) == 0 }
    }
}

impl Eq for str {}

impl PartialOrd for str {
    #[inline]
    fn partial_cmp(&self, other: &str) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for str {
    #[inline]
    fn cmp(&self, other: &str) -> Ordering {
        let a = self.len();
        let b = other.len();
        let common = if a < b { a } else { b };
        let order = unsafe { intrinsics::compare_bytes(self.as_ptr(), other.as_ptr(), common) };
        if order == 0 { a.cmp(&b) } else { order.cmp(&0) }
    }
}

impl fmt::Display for str {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }

    fn __to_string(&self) -> Option<String> {
        Some(String::from(self))
    }
}

impl fmt::Debug for str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match f.write_char('"') {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        match crate::char::write_escaped(self, f) {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        f.write_char('"')
    }
}

// Parsing.

pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

pub struct ParseBoolError(());

impl fmt::Debug for ParseBoolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ParseBoolError")
    }
}

impl fmt::Display for ParseBoolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("provided string was not `true` or `false`")
    }
}

impl Clone for ParseBoolError {
    fn clone(&self) -> ParseBoolError {
        ParseBoolError(())
    }
}

impl PartialEq for ParseBoolError {
    fn eq(&self, _other: &ParseBoolError) -> bool {
        true
    }
}

impl Eq for ParseBoolError {}

impl FromStr for bool {
    type Err = ParseBoolError;

    fn from_str(s: &str) -> Result<bool, ParseBoolError> {
        if *s == *"true" {
            Ok(true)
        } else if *s == *"false" {
            Ok(false)
        } else {
            Err(ParseBoolError(()))
        }
    }
}

pub struct EscapeDebug<'a>(crate::escape::StrEscape<'a>);

impl Iterator for EscapeDebug<'_> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        self.0.next_char()
    }
}

impl fmt::Display for EscapeDebug<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f)
    }
}

pub struct EscapeDefault<'a>(crate::escape::StrEscape<'a>);

impl Iterator for EscapeDefault<'_> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        self.0.next_char()
    }
}

impl fmt::Display for EscapeDefault<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f)
    }
}

pub struct EscapeUnicode<'a>(crate::escape::StrEscape<'a>);

impl Iterator for EscapeUnicode<'_> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        self.0.next_char()
    }
}

impl fmt::Display for EscapeUnicode<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f)
    }
}
