// Calling a closure that changes what it captured needs `mut` on the closure.
fn main() {
    let mut n = 0;
    let up = || n += 1;
    up(); //~ E0596
    println!("{n}");
}
