// `&x` matches references only.
fn main() {
    let n = 5;
    let &m = n; //~ E0308
    println!("{m}");
}
