// A struct has no such method.
struct P;

fn main() {
    let p = P;
    p.jump(); //~ E0599
}
