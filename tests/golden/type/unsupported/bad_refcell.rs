// Borrows that are checked at run time.
use std::cell::RefCell; //~ unsupported

fn main() {
    let c = RefCell::new(1);
    *c.borrow_mut() += 1;
}
