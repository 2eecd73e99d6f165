// Closures in the values of constants and statics.
const DOUBLE: fn(i32) -> i32 = |x| x * 2; //~ unsupported

fn main() {
    println!("{}", DOUBLE(4));
}
