// A negative number that becomes an index.
fn main() {
    let a = [1, 2, 3];
    let i = -1; //~ E0277
    println!("{}", a[i]);
}
