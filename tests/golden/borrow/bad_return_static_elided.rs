// An elided lifetime is returned as static.
fn f<'a>(x: &i32) -> &'static i32 {
    x //~ lifetime
}

fn main() {}
