// An index that is always out of bounds.
fn main() {
    let a = [1, 2, 3];
    println!("{}", a[3]); //~ unconditional_panic
}
