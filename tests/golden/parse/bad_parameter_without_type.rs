// Parameters need types.
fn f(n) -> i32 { //~ syntax
    1
}

fn main() {}
