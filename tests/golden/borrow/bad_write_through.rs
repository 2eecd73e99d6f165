// A call writes one reference through another.
fn g<'a>(x: &mut &'a i32, y: &'a i32) {
    *x = y;
}
fn f<'a, 'b>(x: &mut &'a i32, y: &'b i32) {
    g(x, y); //~ lifetime
}

fn main() {}
