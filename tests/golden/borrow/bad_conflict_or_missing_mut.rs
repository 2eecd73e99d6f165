// What a use is told for, it is not told for again.
struct P {
    n: i32,
}
fn f(a: P, b: i32) {
    let p = &mut a; //~ E0596
    a.n += 4; //~ E0503
    p.n = 1;
    let q = &mut b; //~ E0596
    b += 1; //~ E0503
    *q = 1;
    let c = P { n: 1 };
    let r = &c;
    c = P { n: 2 }; //~ E0384 E0506
    c.n = 3; //~ E0594
    let _ = r.n;
}
fn main() {}
