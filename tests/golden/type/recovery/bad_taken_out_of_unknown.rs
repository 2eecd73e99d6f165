// A variable for a value of an unknown type says nothing; what a pattern takes out has a type.
struct Point {
    x: i32,
}
fn whole(p: Pointt) -> i32 { //~ E0425
    let q = &p;
    let r: String = q.x;
    *q
}
fn part(p: Pointt) -> i32 { //~ E0425
    let Point { x } = p;
    *x //~ E0614
}
fn main() {}
