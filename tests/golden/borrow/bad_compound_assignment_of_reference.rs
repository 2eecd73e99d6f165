// A field with a lifetime in its type is another place each time that it is mentioned.
struct Guard<'a> {
    target: &'a mut i32,
    n: i32,
}
fn main() {
    let mut x = 1;
    let mut g = Guard { target: &mut x, n: 1 };
    let r = &mut *g.target;
    *g.target += 7; //~ E0503 E0506
    *r = 2;
    let s = &mut g.n;
    g.n += 7; //~ E0503
    *s = 2;
}
