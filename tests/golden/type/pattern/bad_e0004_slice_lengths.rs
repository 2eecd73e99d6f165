// A slice with lengths 0, 1 and at least 3 covered.
fn main() {
    let v = vec![1, 2];
    match v.as_slice() { //~ E0004
        [] => {}
        [_] => {}
        [_, _, .., _] => {}
    }
}
