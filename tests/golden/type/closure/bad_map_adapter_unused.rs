// The value where a closure is wanted.
fn main() {
    let n: Option<i32> = None;
    println!("{}", n.unwrap_or_else(0)); //~ E0277
}
