// The lifetime travels through a variable to the return.
fn f<'a>(x: &'a i32) -> Option<&'static i32> {
    let r = Some(x);
    r //~ lifetime
}

fn main() {}
