// A tuple of two lifetimes, swapped.
fn f<'a, 'b>(x: &'a i32, y: &'b i32) -> (&'b i32, &'a i32) {
    (x, y) //~ lifetime
}

fn main() {}
