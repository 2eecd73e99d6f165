// An array of `bool` with one combination missing.
fn main() {
    let a = [true, false];
    match a { //~ E0004
        [true, _] => {}
        [false, false] => {}
    }
}
