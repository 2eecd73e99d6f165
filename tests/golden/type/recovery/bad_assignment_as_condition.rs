// An assignment where a `bool` is wanted; beside an unknown name only that is told.
fn main() {
    let mut x = 3;
    if x = 3 {} //~ E0308
    let b: bool = x = 4; //~ E0308
    if 5 = x {} //~ E0308
    if y = 3 {} //~ E0425
    if x = y {} //~ E0425
}
