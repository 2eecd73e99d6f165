// The body gives what the written result says.
fn main() {
    let text = |n: i32| -> String { n * 2 }; //~ E0308
    println!("{}", text(4));
}
