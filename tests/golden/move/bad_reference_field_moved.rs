// Of uses of a moved value, the last one is told that does not lie in an earlier one; a field with a lifetime in its type never does.
struct View<'a> {
    text: &'a String,
    n: i32,
}
fn take<T>(_: T) {}
fn touch<T>(_: &T) {}
fn f(v: View, w: View) {
    take(v);
    let _ = (*v.text).clone();
    touch(&v.text); //~ E0382
    take(w);
    touch(&w.n); //~ E0382
    touch(&w.n);
}
fn g(c: bool) {
    let mut n = 2;
    let mut v = (&mut n, 3);
    for _ in 0..2 {
        if c {
            let _ = *v.0;
        } else {
            take(v);
        }
    }
    v.0 = &mut n; //~ E0382 E0499
    touch(&*v.0);
}
fn main() {}
