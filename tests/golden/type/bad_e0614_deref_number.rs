// Only references, boxes and the like are dereferenced.
fn main() {
    let n = 5;
    println!("{}", *n); //~ E0614
}
