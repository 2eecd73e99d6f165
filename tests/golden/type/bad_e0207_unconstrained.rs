// A type parameter of an impl that nothing pins down.
struct S;

impl<T> S { //~ E0207
    fn f(&self) -> Option<T> {
        None
    }
}

fn main() {}
