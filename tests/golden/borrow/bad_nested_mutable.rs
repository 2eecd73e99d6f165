// Through two mutable references only the shorter lifetime is left.
fn f<'a>(x: &'a mut &'a mut i32) -> &'a mut i32 {
    *x
}
fn g<'a, 'b>(x: &'a mut &'b mut i32) -> &'b mut i32 {
    *x //~ lifetime
}

fn main() {}
