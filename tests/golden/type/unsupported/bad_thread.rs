// Threads.
use std::thread; //~ unsupported

fn work() {}

fn main() {
    thread::spawn(work).join().unwrap();
}
