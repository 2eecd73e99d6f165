// A trait method's impl has another number of type parameters.
trait T {
    fn f<A>(&self, a: A);
}

struct S;

impl T for S {
    fn f(&self, a: i32) { //~ E0049
        println!("{a}");
    }
}

fn main() {
    S.f(1);
}
