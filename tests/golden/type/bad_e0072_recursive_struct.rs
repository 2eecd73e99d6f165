// A struct that contains itself has no size.
struct Node { //~ E0072
    value: i32,
    next: Option<Node>,
}

fn main() {
    println!("1");
}
