//! How a panic begins. The machine unwinds; here are the texts.
use crate::fmt::{self, Arguments, Debug};
use crate::intrinsics;
use crate::mem;

#[cold]
#[track_caller]
#[fleck::note(quiet)]
pub const fn panic(message: &'static str) -> ! {
    unsafe { intrinsics::panic_str(message.as_ptr(), message.len()) }
}

#[cold]
#[track_caller]
#[fleck::note(quiet)]
pub const fn panic_display(message: &str) -> ! {
    unsafe { intrinsics::panic_str(message.as_ptr(), message.len()) }
}

#[cold]
#[track_caller]
#[fleck::note(quiet)]
pub const fn panic_fmt(message: Arguments<'_>) -> ! {
    match message.as_str() {
        Some(text) => unsafe { intrinsics::panic_str(text.as_ptr(), text.len()) },
        None => {
            let showing = ShowsMessage;
            let text = fmt::format(message);
            mem::forget(showing);
            unsafe { intrinsics::panic_str(text.as_ptr(), text.len()) }
        }
    }
}

/// Dropped only by a panic of what shows the message of a panic, which ends the program.
struct ShowsMessage;

impl Drop for ShowsMessage {
    fn drop(&mut self) {
        intrinsics::abort()
    }
}

#[lang = "panic_bounds_check"]
#[cold]
#[track_caller]
#[fleck::note(quiet)]
fn panic_bounds_check(index: usize, len: usize) -> ! {
    panic!("index out of bounds: the len is {len} but the index is {index}")
}

#[lang = "panic_const"]
#[cold]
#[track_caller]
#[fleck::note(quiet)]
fn panic_const(kind: u32) -> ! {
    panic(match kind {
        0 => "attempt to add with overflow",
        1 => "attempt to subtract with overflow",
        2 => "attempt to multiply with overflow",
        3 => "attempt to divide with overflow",
        4 => "attempt to calculate the remainder with overflow",
        5 => "attempt to negate with overflow",
        6 => "attempt to shift left with overflow",
        7 => "attempt to shift right with overflow",
        8 => "attempt to divide by zero",
        _ => "attempt to calculate the remainder with a divisor of zero",
    })
}

/// What `unwrap` and `expect` of a `Result` say.
#[cold]
#[track_caller]
#[fleck::note(quiet)]
pub fn unwrap_failed<E: Debug>(message: &str, error: &E) -> ! {
    panic!("{message}: {error:?}")
}

pub enum AssertKind {
    Eq,
    Ne,
    Match,
}

/// What `assert_eq!` and `assert_ne!` say.
#[cold]
#[track_caller]
#[fleck::note(quiet)]
pub fn assert_failed<L: Debug + ?Sized, R: Debug + ?Sized>(
    kind: AssertKind,
    left: &L,
    right: &R,
    message: Option<Arguments<'_>>,
) -> ! {
    let operator = match kind {
        AssertKind::Eq => "==",
        AssertKind::Ne => "!=",
        AssertKind::Match => "matches",
    };
    match message {
        Some(message) => {
            panic!("assertion `left {operator} right` failed: {message}\n  left: {left:?}\n right: {right:?}")
        }
        None => panic!("assertion `left {operator} right` failed\n  left: {left:?}\n right: {right:?}"),
    }
}
