// A glob brings in what the library's module has, were it here.
use std::process::*;

fn main() {
    let mut list = Command::new("ls"); //~ unsupported
    list.arg("-l");
}
