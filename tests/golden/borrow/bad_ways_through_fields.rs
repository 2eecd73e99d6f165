// Each mention of a field names its type once more: a way from one lifetime to another that goes
// through fields and calls is longer than one through what is returned.

struct Two<'a, 'b> {
    left: &'a String,
    right: &'b mut i32,
}
fn either_mut<'a, T>(a: &'a mut T, b: &'a mut T) -> &'a mut T {
    if std::ptr::eq(a, b) {
        a
    } else {
        b
    }
}

fn returned<'a, 'b>(mut a: Two<'a, 'b>, mut b: &'a mut i32) -> &'b mut i32 {
    let v = match Some(&mut *b) {
        Some(0..=4) => either_mut(&mut &mut *b, &mut a.right),
        _ => &mut b, //~ lifetime
    };
    if a.left.is_empty() {
        return either_mut(&mut **v, &mut **v); //~ E0499
    }
    &mut **v //~ lifetime E0515
}

fn main() {}
