//! Types that real std has and Fleck has not, for the sake of impls that fit a type that is not known yet: whether
//! only one does decides what is inferred, and how many do, what is told. Programs cannot name them.
pub struct __AtomicUsize;

impl From<usize> for __AtomicUsize {
    fn from(_: usize) -> __AtomicUsize {
        __AtomicUsize
    }
}

pub struct __Cell<T>(T);
pub struct __RefCell<T>(T);
pub struct __Poll<T>(T);

impl<T> From<T> for __Cell<T> {
    fn from(t: T) -> __Cell<T> {
        __Cell(t)
    }
}

impl<T> From<T> for __RefCell<T> {
    fn from(t: T) -> __RefCell<T> {
        __RefCell(t)
    }
}

impl<T> From<T> for __Poll<T> {
    fn from(t: T) -> __Poll<T> {
        __Poll(t)
    }
}

#[fleck::library(std)]
mod std {
    use crate::cmp::Ordering;

    pub struct __ExitStatus;

    impl From<i32> for __ExitStatus {
        fn from(_: i32) -> __ExitStatus {
            __ExitStatus
        }
    }

    pub struct __Selected;

    impl From<usize> for __Selected {
        fn from(_: usize) -> __Selected {
            __Selected
        }
    }

    pub struct __OsString;
    pub struct __Path;

    impl From<String> for __OsString {
        fn from(_: String) -> __OsString {
            __OsString
        }
    }

    impl<'a> PartialEq<__OsString> for &'a __Path {
        fn eq(&self, _: &__OsString) -> bool {
            true
        }
    }

    impl<'a> PartialOrd<__OsString> for &'a __Path {
        fn partial_cmp(&self, _: &__OsString) -> Option<Ordering> {
            Some(Ordering::Equal)
        }
    }
}
