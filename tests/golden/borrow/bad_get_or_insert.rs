// A reference from get_or_insert is used after a reset.
fn main() {
    let mut o = Some(1);
    if let Some(x) = o.as_mut() {
        *x += 1;
        o = None;
    }
    let y = o.unwrap_or(3);
    let z = o.get_or_insert(4);
    o = None; //~ E0506
    *z = y;
}
