//! The end of the program.
use crate::fmt;
use crate::intrinsics;

pub fn exit(code: i32) -> ! {
    intrinsics::exit(code)
}

pub fn abort() -> ! {
    intrinsics::abort()
}

/// What a program says to whoever started it.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct ExitCode(u8);

impl ExitCode {
    pub const SUCCESS: ExitCode = ExitCode(0);
    pub const FAILURE: ExitCode = ExitCode(1);
}

impl From<u8> for ExitCode {
    fn from(code: u8) -> ExitCode {
        ExitCode(code)
    }
}

/// What `main` may return.
#[lang = "termination"]
pub trait Termination {
    fn report(self) -> ExitCode;
}

impl Termination for () {
    #[inline]
    fn report(self) -> ExitCode {
        ExitCode::SUCCESS
    }
}

impl Termination for ! {
    fn report(self) -> ExitCode {
        self
    }
}

impl Termination for ExitCode {
    #[inline]
    fn report(self) -> ExitCode {
        self
    }
}

impl<T: Termination, E: fmt::Debug> Termination for Result<T, E> {
    fn report(self) -> ExitCode {
        match self {
            Ok(value) => value.report(),
            Err(error) => {
                eprintln!("Error: {error:?}");
                ExitCode::FAILURE
            }
        }
    }
}

/// Runs `main`'s result through `Termination`; the machine's exit code is what this returns.
#[lang = "start"]
fn exit_status<T: Termination>(result: T) -> i32 {
    result.report().0 as i32
}

impl crate::fmt::Debug for ExitCode {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
        f.write_str("ExitCode(unix_exit_status(")?;
        crate::fmt::Display::fmt(&self.0, f)?;
        f.write_str("))")
    }
}
