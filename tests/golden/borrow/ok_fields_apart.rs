// Different fields are borrowed at the same time.
struct P {
    a: String,
    b: String,
}
fn main() {
    let mut p = P {
        a: String::from("a"),
        b: String::from("b"),
    };
    let x = &mut p.a;
    let y = &mut p.b;
    x.push('1');
    y.push('2');
    println!("{} {}", p.a, p.b);
    let mut t = (1, 2);
    let (m, n) = (&mut t.0, &mut t.1);
    std::mem::swap(m, n);
    println!("{t:?}");
}
