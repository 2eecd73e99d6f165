// A call mixes two lifetimes and is returned.
fn g<'a>(x: &'a i32, y: &'a i32) -> &'a i32 {
    x
}
fn f<'a, 'b>(x: &'a i32, y: &'b i32) -> &'a i32 {
    g(x, y) //~ lifetime
}

fn main() {}
