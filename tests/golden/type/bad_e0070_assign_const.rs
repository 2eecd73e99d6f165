// A constant is no place.
const LIMIT: i32 = 3;

fn main() {
    LIMIT = 4; //~ E0070
    println!("{LIMIT}");
}
