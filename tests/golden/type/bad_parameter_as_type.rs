// The parameters of a function can be seen where its types are written: they are no types.
fn f(x: i32) -> x { //~ E0573
    x
}

fn g(first: x, x: i32) {} //~ E0573

fn list(x: i32) -> Vec<x> { //~ E0435
    vec![]
}

trait Make {
    fn make(&self, n: i32) -> n; //~ E0425
}

struct Wrap<T>(T);

impl<T> Wrap<T> {
    fn outer(self) {
        fn inner(x: Wrap<i32>) {
            match x {
                Self(y) => {} //~ E0401 E0164
            }
        }
    }
}

fn main() {
    f(1);
}
