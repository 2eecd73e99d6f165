// Two mutable borrows of one variable, both used later.
fn main() {
    let mut s = String::from("hello");
    let r1 = &mut s;
    let r2 = &mut s; //~ E0499
    println!("{}, {}", r1, r2);
}
