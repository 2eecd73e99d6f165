// The lifetime travels through a vector to the return.
fn f(x: &i32) -> Vec<&'static i32> {
    let mut v = Vec::new();
    v.push(x);
    v //~ lifetime
}

fn main() {}
