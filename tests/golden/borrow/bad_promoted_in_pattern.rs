// What a pattern may change, or what is no constant, lives on the stack, also where another part of it is borrowed.
fn changed() -> &'static mut i32 {
    let ref mut x = 5;
    x  //~ E0515
}

fn changed_beside() -> &'static i32 {
    let (ref x, ref mut y) = (1, 2);
    *y = 3;
    x  //~ E0515
}

fn no_constant(n: i32) -> &'static i32 {
    let (ref x, _y) = (1, n);
    x  //~ E0515
}

fn with_destructor() -> &'static i32 {
    let (ref x, _y) = (1, String::new());
    x  //~ E0515
}

fn main() {}
