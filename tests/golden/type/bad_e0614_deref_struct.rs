// A struct without Deref is not.
struct P;

fn main() {
    let p = P;
    let q = *p; //~ E0614
}
