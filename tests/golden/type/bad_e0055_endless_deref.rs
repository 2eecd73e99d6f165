// A type that dereferences to itself has no end.
use std::ops::Deref;

struct Mirror;

impl Deref for Mirror {
    type Target = Mirror;
    fn deref(&self) -> &Mirror {
        self
    }
}

struct Wrap<T>(T);

impl<T> Deref for Wrap<T> {
    type Target = Wrap<Wrap<T>>;
    fn deref(&self) -> &Wrap<Wrap<T>> {
        loop {}
    }
}

fn main() {
    let m = Mirror;
    m.shine(); //~ E0055 E0599
    Wrap(1).shine(); //~ E0055 E0599
}
