// The host's clock.
use std::time::Instant; //~ unsupported

fn main() {
    println!("{:?}", Instant::now().elapsed() >= std::time::Duration::ZERO); //~ unsupported
}
