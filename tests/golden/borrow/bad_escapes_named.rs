// A named lifetime does not reach static.
fn need(x: &'static i32) {}
fn f<'a>(x: &'a i32) {
    need(x) //~ E0521
}

fn main() {}
