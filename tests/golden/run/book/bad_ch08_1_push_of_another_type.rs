// All elements are of one type.
fn main() {
    let mut v = vec![1, 2];
    v.push("three"); //~ E0308
    println!("{v:?}");
}
