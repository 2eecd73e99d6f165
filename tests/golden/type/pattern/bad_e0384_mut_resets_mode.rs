// `mut x` in one place does not make the other mutable.
fn main() {
    let (mut a, b) = (1, 2);
    a += 1;
    b += 1; //~ E0384
    println!("{a} {b}");
}
