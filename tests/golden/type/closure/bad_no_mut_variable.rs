// A closure changes a variable that is not `mut`.
fn main() {
    let n = 0;
    let mut up = || n += 1; //~ E0594
    up();
    println!("{n}");
}
