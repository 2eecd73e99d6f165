// The variable is read while a moved mutable reference is needed.
fn main() {
    let mut x = 1;
    let r = &mut x;
    let s = r;
    *s = 2;
    println!("{}", x); //~ E0502
    *s = 3;
}
