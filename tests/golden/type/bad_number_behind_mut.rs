// `&mut n + 1u8` is no sum, but `*n + 1u8` would be, and says what number `n` leads to.
fn main() {
    let p = &mut 5;
    let _q = p + 1u8; //~ E0369
    if *p > 3.0 {} //~ E0308
    let r = &mut 5;
    if *r > 3.0 {} //~ E0277 E0308
}
