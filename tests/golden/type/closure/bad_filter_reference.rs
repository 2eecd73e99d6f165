// `filter` lends a reference to each item.
fn main() {
    let v = vec![1, 2, 3];
    println!("{}", v.iter().filter(|n| n > 1).count()); //~ E0308
}
