//! Printing.
use crate::fmt::{self, Arguments, Formatter};
use crate::intrinsics;

fn write_to_stdout(_out: *mut u8, text: &str) -> fmt::Result {
    unsafe { intrinsics::write_stdout(text.as_ptr(), text.len()) };
    fmt::Result::Ok(())
}

fn write_to_stderr(_out: *mut u8, text: &str) -> fmt::Result {
    unsafe { intrinsics::write_stderr(text.as_ptr(), text.len()) };
    fmt::Result::Ok(())
}

/// `print!` and `println!`.
#[fleck::note(quiet)]
pub fn _print(args: Arguments<'_>) {
    let mut f = Formatter::over(0usize as *mut u8, write_to_stdout);
    let _ = f.write_fmt(args);
}

/// `eprint!` and `eprintln!`.
#[fleck::note(quiet)]
pub fn _eprint(args: Arguments<'_>) {
    let mut f = Formatter::over(0usize as *mut u8, write_to_stderr);
    let _ = f.write_fmt(args);
}
