// A name twice in the patterns of the parameters.
fn f((a, b): (i32, i32), a: i32) -> i32 { //~ E0415
    a + b
}

fn main() {
    println!("{}", f((1, 2), 3));
}
