// Primitive types take no type arguments.
fn f(x: u32<i32>) -> u32 { //~ E0109
    x
}

fn main() {
    println!("{}", f(1));
}
