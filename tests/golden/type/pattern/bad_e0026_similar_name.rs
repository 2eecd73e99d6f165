// A misspelled field: the field that was meant does not count as missing.
struct Point {
    left: i32,
    right: i32,
}

fn main() {
    let Point { left, rihgt } = Point { left: 1, right: 2 }; //~ E0026
    println!("{left} {rihgt}");
}
