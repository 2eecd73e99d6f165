// Of the parts that were moved, the one that was moved first last is looked at.
struct Pair {
    left: String,
    right: String,
}
fn f(b: Pair) {
    let Pair { left: ref v3, right: v4 } = b;
    let Pair { left: v6, right: ref v5 } = b; //~ E0382
    let _ = &b; //~ E0382
}
fn main() {}
