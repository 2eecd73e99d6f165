// A mutable borrow while shared ones are still used.
fn main() {
    let mut s = String::from("hello");
    let r1 = &s;
    let r2 = &s;
    let r3 = &mut s; //~ E0502
    println!("{}, {}, and {}", r1, r2, r3);
}
