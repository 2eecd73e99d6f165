// A trait method's impl has another parameter type.
trait T {
    fn f(&self, a: i32) -> i32;
}

struct S;

impl T for S {
    fn f(&self, a: u32) -> i32 { //~ E0053
        a as i32
    }
}

fn main() {
    let _s = S;
}
