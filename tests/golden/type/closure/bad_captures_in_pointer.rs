// A closure with captures is no fn pointer.
fn main() {
    let k = 2;
    let f: fn(i32) -> i32 = |x| x * k; //~ E0308
    println!("{}", f(3));
}
