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

// What it gives is not gone through when another method is missing.
struct Source;

impl Source {
    fn iter(&self) -> Wrap<i32> {
        Wrap(1)
    }
}

fn main() {
    Source.shine(); //~ E0599
    Some(Wrap(1)).shine(); //~ E0599
    let m = Mirror;
    m.shine(); //~ E0055 E0599
    Wrap(1).shine(); //~ E0055 E0599
}
