// `..` does not excuse too many fields.
struct Point(i32, i32);

fn main() {
    let Point(a, b, c, ..) = Point(1, 2); //~ E0023
    println!("{a} {b} {c}");
}
