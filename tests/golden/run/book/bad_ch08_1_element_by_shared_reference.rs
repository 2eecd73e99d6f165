// `for x in &v` lends the elements read-only.
fn main() {
    let v = vec![100, 32, 57];
    for i in &v {
        *i += 50; //~ E0594
    }
}
