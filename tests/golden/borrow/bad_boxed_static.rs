// A box of a borrowed parameter is returned as static.
fn f<'a>(x: &'a i32) -> Box<&'static i32> {
    Box::new(x) //~ lifetime
}

fn main() {}
