// Counted references.
use std::rc::Rc; //~ unsupported

fn main() {
    let a = Rc::new(1);
    println!("{}", Rc::strong_count(&a));
}
