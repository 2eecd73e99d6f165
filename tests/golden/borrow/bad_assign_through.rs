// An assignment through a reference to a reference.
fn f<'a, 'b>(x: &mut &'a i32, y: &'b i32) {
    *x = y; //~ lifetime
}

fn main() {}
