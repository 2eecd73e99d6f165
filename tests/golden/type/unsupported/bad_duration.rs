// A span of time.
use std::time::Duration; //~ unsupported

fn main() {
    println!("{:?}", Duration::from_secs(1));
}
