// A trait method's impl has another number of parameters.
trait T {
    fn f(&self, a: i32);
}

struct S;

impl T for S {
    fn f(&self) { //~ E0050
        println!("f");
    }
}

fn main() {
    let _s = S;
}
