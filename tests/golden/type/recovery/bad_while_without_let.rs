// `while` without its `let`: what is wrong with the one name says enough.
fn next() -> Option<i32> {
    None
}
fn main() {
    while Some(y) = next() { //~ E0425
        println!("{y}"); //~ E0425
    }
    while [k] = [1] {} //~ E0425
    while Some(3) = next() {} //~ E0070
    while (c, d) = (1, 2) {} //~ E0425 E0308
    if Some(x) = next() {} //~ E0425 E0308
    let z;
    while Some(z) = next() {} //~ E0308
    while Some(_) = next() {} //~ E0308
}
