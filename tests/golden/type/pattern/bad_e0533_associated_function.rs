// A method as a path pattern.
struct S;
impl S {
    fn get() -> S {
        S
    }
}

fn main() {
    match S {
        S::get => {} //~ E0533
    }
}
