// While a mutable reference lives, the value itself is out of reach.
fn main() {
    let mut n = 5;
    let r = &mut n;
    println!("{n}"); //~ E0502
    *r += 1;
}
