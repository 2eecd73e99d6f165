//! Ranges copied, compared and shown.
use crate::fmt;
use super::{Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

impl<Idx: Clone> Clone for Range<Idx> {
    #[inline]
    fn clone(&self) -> Range<Idx> {
        Range { start: self.start.clone(), end: self.end.clone() }
    }
}

impl<Idx: Clone> Clone for RangeFrom<Idx> {
    #[inline]
    fn clone(&self) -> RangeFrom<Idx> {
        RangeFrom { start: self.start.clone() }
    }
}

impl<Idx: Clone> Clone for RangeTo<Idx> {
    #[inline]
    fn clone(&self) -> RangeTo<Idx> {
        RangeTo { end: self.end.clone() }
    }
}

impl<Idx: Copy> Copy for RangeTo<Idx> {}

impl<Idx: Clone> Clone for RangeInclusive<Idx> {
    #[inline]
    fn clone(&self) -> RangeInclusive<Idx> {
        RangeInclusive { start: self.start.clone(), end: self.end.clone(), exhausted: self.exhausted }
    }
}

impl<Idx: Clone> Clone for RangeToInclusive<Idx> {
    #[inline]
    fn clone(&self) -> RangeToInclusive<Idx> {
        RangeToInclusive { end: self.end.clone() }
    }
}

impl<Idx: Copy> Copy for RangeToInclusive<Idx> {}

impl Clone for RangeFull {
    #[inline]
    fn clone(&self) -> RangeFull {
        RangeFull
    }
}

impl Copy for RangeFull {}

impl<Idx: PartialEq> PartialEq for Range<Idx> {
    fn eq(&self, other: &Range<Idx>) -> bool {
        self.start == other.start && self.end == other.end
    }
}

impl<Idx: Eq> Eq for Range<Idx> {}

impl<Idx: PartialEq> PartialEq for RangeInclusive<Idx> {
    fn eq(&self, other: &RangeInclusive<Idx>) -> bool {
        self.start == other.start && self.end == other.end && self.exhausted == other.exhausted
    }
}

impl<Idx: Eq> Eq for RangeInclusive<Idx> {}

impl<Idx: Default> Default for Range<Idx> {
    fn default() -> Range<Idx> {
        Range { start: Idx::default(), end: Idx::default() }
    }
}

impl<Idx: fmt::Debug> fmt::Debug for Range<Idx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.start.fmt(f) {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        match f.write_str("..") {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        self.end.fmt(f)
    }
}

impl<Idx: fmt::Debug> fmt::Debug for RangeFrom<Idx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.start.fmt(f) {
            Ok(()) => f.write_str(".."),
            Err(e) => Err(e),
        }
    }
}

impl<Idx: fmt::Debug> fmt::Debug for RangeTo<Idx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match f.write_str("..") {
            Ok(()) => self.end.fmt(f),
            Err(e) => Err(e),
        }
    }
}

impl fmt::Debug for RangeFull {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

impl<Idx: fmt::Debug> fmt::Debug for RangeInclusive<Idx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.start.fmt(f) {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        match f.write_str("..=") {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        match self.end.fmt(f) {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        if self.exhausted { f.write_str(", exhausted") } else { Ok(()) }
    }
}

impl<Idx: fmt::Debug> fmt::Debug for RangeToInclusive<Idx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match f.write_str("..=") {
            Ok(()) => self.end.fmt(f),
            Err(e) => Err(e),
        }
    }
}
