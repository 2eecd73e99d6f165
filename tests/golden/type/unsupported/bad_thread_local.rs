// Values of a thread.
use std::cell::Cell;
thread_local! { //~ unsupported
    static N: Cell<i32> = Cell::new(1);
}

fn main() {
    N.with(show);
}

fn show(n: &Cell<i32>) {
    println!("{}", n.get());
}
