// What nothing constrains stands for nothing: no more is asked of it where it is used.
trait Maker {
    type Made;
    fn make(&self) -> Self::Made;
}

struct Crate<T> {
    content: T,
}

struct Carpenter;

impl<T: Default> Maker for Carpenter { //~ E0207
    type Made = Crate<T>;
    fn make(&self) -> Crate<T> {
        Crate { content: T::default() }
    }
}

fn main() {
    let made = Carpenter.make();
    let _ = made.content;
}
