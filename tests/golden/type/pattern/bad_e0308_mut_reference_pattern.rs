// `&mut x` does not match a shared reference.
fn main() {
    let n = 5;
    let &mut m = &n; //~ E0308
    println!("{m}");
}
