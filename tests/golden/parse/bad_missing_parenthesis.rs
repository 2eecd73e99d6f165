// An argument list that is not closed.
fn f(n: i32) -> i32 {
    n
}

fn main() {
    let a = f(1; //~ syntax
}
