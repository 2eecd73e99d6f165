// `sort_by` wants an ordering.
fn main() {
    let mut v = vec![2, 1];
    v.sort_by(|a, b| a < b); //~ E0308
    println!("{v:?}");
}
