// `*m = r` copies r if m's `&` has the very lifetime of r, as inference made it; a written type has a lifetime of its own.
fn same<T>(t: T) -> T {
    t
}

fn either_mut<'a, T>(a: &'a mut T, b: &'a mut T) -> &'a mut T {
    if false { a } else { b }
}

fn through_call(mut r: &i32) {
    let m = same(&mut r);
    *m = r;  //~ E0503
    same(m);
}

fn through_array(mut r: &i32) {
    let m = [&mut r];
    *m[0] = r;  //~ E0503
    same(m);
}

fn through_vec(mut r: &i32) {
    let mut m = vec![&mut r];
    *m[0] = r;  //~ E0503
    same(m);
}

fn written(mut r: &i32) {
    let m: &mut &i32 = &mut r;
    *m = r;  //~ E0502
    same(m);
}

fn first_of_two<'a>(mut r: &'a i32, mut s: &'a i32) {
    let m = either_mut(&mut &*s, &mut r);  //~ E0716
    *m = r;  //~ E0502
    same(m);
    s = r;
    same(s);
}

fn main() {}
