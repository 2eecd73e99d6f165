// A semicolon turns the result into ().
fn add(a: i32, b: i32) -> i32 { //~ E0308
    a + b;
}

fn main() {
    println!("{}", add(1, 2));
}
