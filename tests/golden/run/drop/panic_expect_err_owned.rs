// `expect` on an `Err` drops the error after the message is made.
//@ exit: 101
use std::fmt;
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Failure(Loud);

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "Failure({})", self.0 .0)
    }
}

fn main() {
    let _local = Loud("local");
    let r: Result<u32, Failure> = Err(Failure(Loud("error")));
    println!("{}", r.expect("wanted ok")); //~ panic
}

//--- expected stdout
// drop error
// drop local
//--- expected panic
// wanted ok: Failure(error)
