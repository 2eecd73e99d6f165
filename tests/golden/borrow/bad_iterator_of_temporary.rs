// An iterator over a temporary vector.
fn main() {
    let r = vec![1, 2].iter(); //~ E0716
    for x in r {
        println!("{x}");
    }
}
