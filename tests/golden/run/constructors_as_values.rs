// A constructor in a variable is used by its call, and what gives it is computed.
#[derive(Debug)]
struct P(i32);
#[derive(Debug)]
enum E { X(i32), Y }
fn main() {
    let c = P;
    let p = c(2);
    println!("{}", p.0);
    let x = E::X;
    println!("{:?} {:?}", x(3), E::Y);
    let q = { println!("side"); P }(4);
    println!("{:?}", q);
    let o = Some;
    println!("{:?}", o(P(1)));
    let f = [E::X, E::X];
    println!("{:?}", f[1](5));
    let g = (Some, 1);
    println!("{:?}", g.0("a"));
}

//--- expected stdout
// 2
// X(3) Y
// side
// P(4)
// Some(P(1))
// X(5)
// Some("a")
