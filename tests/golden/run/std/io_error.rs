// Errors of one's own in std::io: what they are, how they are shown.
//@ exit: 101
use std::fmt;
use std::io::{self, Error, ErrorKind};

#[derive(Debug)]
struct TooLong(usize);

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} characters are too many", self.0)
    }
}

impl std::error::Error for TooLong {}

fn check(name: &str) -> io::Result<usize> {
    if name.is_empty() {
        return Err(Error::new(ErrorKind::InvalidInput, "no name"));
    }
    if name.len() > 8 {
        return Err(Error::other(TooLong(name.len())));
    }
    if name == "x" {
        return Err(ErrorKind::NotFound.into());
    }
    if name == "y" {
        Err(Error::new(ErrorKind::PermissionDenied, format!("not {name}")))?;
    }
    Ok(name.len())
}

fn main() {
    for name in ["", "somebody else", "x", "y", "me"] {
        match check(name) {
            Ok(n) => println!("{n}"),
            Err(error) => println!("{error} | {error:?} | {:?} | {}", error.kind(), error.kind()),
        }
    }
    let error = Error::from(ErrorKind::UnexpectedEof);
    println!("{error} {:>30}|", ErrorKind::TimedOut);
    println!("{:#?}", Error::other("pretty"));
    println!("{}", std::mem::size_of::<io::Error>());
    println!("{}", check("").unwrap_err().kind() == ErrorKind::InvalidInput);
    check("y").unwrap(); //~ panic
}

//--- expected stdout
// no name | Custom { kind: InvalidInput, error: "no name" } | InvalidInput | invalid input parameter
// 13 characters are too many | Custom { kind: Other, error: TooLong(13) } | Other | other error
// entity not found | Kind(NotFound) | NotFound | entity not found
// not y | Custom { kind: PermissionDenied, error: "not y" } | PermissionDenied | permission denied
// 2
// unexpected end of file timed out|
// Custom {
//     kind: Other,
//     error: "pretty",
// }
// 8
// true
//--- expected panic
// called `Result::unwrap()` on an `Err` value: Custom { kind: PermissionDenied, error: "not y" }
