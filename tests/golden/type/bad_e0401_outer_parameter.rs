// A function inside a generic one does not see its type parameters.
fn outer<T>(t: T) -> T {
    fn inner(x: T) {} //~ E0401
    t
}

fn main() {
    outer(1);
}
