// What threads share.
use std::sync::{Arc, Mutex}; //~ unsupported

fn main() {
    let a = Arc::new(Mutex::new(1));
    *a.lock().unwrap() += 1;
}
