// Parentheses that change nothing, and those that are needed.
struct P {
    x: i32,
}
const K: i32 = (3);
fn value(x: i32) -> i32 {
    (x + 1)
}
fn early(x: i32) -> i32 {
    return (x + 1);
}
fn both(a: i32, b: i32) -> bool {
    let c = (a
        + b);
    let d = (a + b) * 2;
    let e: bool = (a > b);
    if (a > b) {
        return e;
    }
    while (a > b) && e {}
    while (a == d) {
        break;
    }
    match (a) {
        1 => (true),
        _ => c > d,
    }
}
fn over(v: &[i32], s: &mut i32, p: &P, o: Option<i32>) -> i32 {
    for x in (0..3) {
        println!("{}", (x));
    }
    *s = (v[0] + 1);
    *s += (v[0] + 1);
    let i = v[(0)];
    if (p.x == P { x: 1 }.x) {}
    if let Some(y) = (o) {
        println!("{y}");
    }
    let Some(z) = (o) else { return (1) };
    let w = if z > 1 { (1) } else { 2 };
    let r = loop {
        break (3);
    };
    let arr = [(1), 2];
    let q = P { x: (1) };
    let whole = (match z {
        1 => 2,
        _ => 3,
    });
    let text = ")".len() + (")").len();
    let last = ('(');
    println!("{last} {text}");
    value((i)) + -(q.x) + arr[0] + w + r + whole
}
fn main() {
    let mut s = 1;
    assert!((s == 1));
    println!("{}", over(&[1], &mut s, &P { x: K }, None));
    println!("{} {} {}", value(1), early(2), both(1, 2));
}
