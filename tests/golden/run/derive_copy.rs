// A Copy struct is duplicated on assignment, on passing and on return.
#[derive(Clone, Copy, Debug, PartialEq)]
struct P {
    x: i32,
    y: [u8; 2],
}

fn change(mut p: P) -> P {
    p.x = 100;
    p
}

fn main() {
    let a = P { x: 1, y: [2, 3] };
    let mut b = a;
    b.y[0] = 9;
    let c = change(a);
    println!("{:?} {:?} {:?} {}", a, b, c, a == b);
}

//--- expected stdout
// P { x: 1, y: [2, 3] } P { x: 1, y: [9, 3] } P { x: 100, y: [2, 3] } false
