// clone without an impl of Clone.
struct P;

fn main() {
    let p = P;
    let q = p.clone(); //~ E0599
}
