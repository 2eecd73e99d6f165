// The same with one lifetime named.
fn f<'a>(x: &mut &'a i32, y: &i32) {
    *x = y; //~ E0621
}

fn main() {}
