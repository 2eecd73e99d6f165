// A struct whose `drop` panics, with a field whose `drop` panics.
//@ exit: 134
struct Inner;

impl Drop for Inner {
    fn drop(&mut self) {
        panic!("inner"); //~ panic
    }
}

struct Outer(Inner);

impl Drop for Outer {
    fn drop(&mut self) {
        panic!("outer"); //~ panic
    }
}

fn main() {
    let _o = Outer(Inner);
}

//--- expected stdout
//--- expected panic
// outer
// inner
