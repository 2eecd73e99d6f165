// A call with too many arguments.
fn one(a: i32) -> i32 {
    a
}

fn main() {
    println!("{}", one(1, 2)); //~ E0061
}
