// Too many fields for a tuple struct.
struct Point(i32, i32);

fn main() {
    let Point(x, y, z) = Point(1, 2); //~ E0023
    println!("{x} {y} {z}");
}
