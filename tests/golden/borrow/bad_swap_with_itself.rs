// A value is swapped with itself.
fn main() {
    let mut a = String::from("a");
    std::mem::swap(&mut a, &mut a); //~ E0499
}
