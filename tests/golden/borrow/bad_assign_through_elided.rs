// The same with elided lifetimes.
fn f(x: &mut &i32, y: &i32) {
    *x = y; //~ lifetime
}

fn main() {}
