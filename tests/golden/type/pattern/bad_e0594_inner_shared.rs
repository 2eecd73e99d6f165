// Through `&mut &T` the mode is shared.
fn main() {
    let o = Some(1);
    let mut r = &o;
    match &mut r {
        Some(n) => *n += 1, //~ E0594
        None => {}
    }
}
