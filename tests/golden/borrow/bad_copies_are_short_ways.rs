// What is copied, since it has the very type that is wanted, is one step less on the way from one
// lifetime to another than what is borrowed again.

fn either_mut<'a, T>(a: &'a mut T, b: &'a mut T) -> &'a mut T {
    if std::ptr::eq(a, b) {
        a
    } else {
        b
    }
}

fn copied<'a, 'b>(a: &mut Vec<&'a i32>, mut b: &'b i32, c: Option<i32>) {
    let v = match c {
        Some(2) => {
            either_mut(&mut a[0], &mut a[0]) //~ E0499
        }
        _ => either_mut(&mut b, &mut a[0]), //~ lifetime
    };
    a.push(*v); //~ E0499 lifetime
}

fn borrowed<'a, 'b>(a: &mut Vec<&'a i32>, mut b: &'b i32) {
    let v = &mut *either_mut(&mut b, &mut a[0]); //~ lifetime
    a.push(*v); //~ E0499
}

fn main() {}
