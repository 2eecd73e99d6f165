// Fields are reached through any number of references and boxes, for reading and writing.
struct Inner {
    n: i32,
}

struct Outer {
    inner: Box<Inner>,
    pair: (i32, Box<(i32, i32)>),
}

fn main() {
    let mut o = Outer { inner: Box::new(Inner { n: 1 }), pair: (2, Box::new((3, 4))) };
    let r = &mut o;
    r.inner.n += 10;
    r.pair.1.0 = 30;
    let rr = &r;
    println!("{} {} {} {}", rr.inner.n, rr.pair.0, rr.pair.1.0, (rr.pair.1).1);
    *o.inner = Inner { n: 5 };
    println!("{}", (*o.inner).n);
}

//--- expected stdout
// 11 2 30 4
// 5
