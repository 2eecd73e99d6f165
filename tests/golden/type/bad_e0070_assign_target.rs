// The left side of = must be a place.
fn three() -> i32 {
    3
}

fn main() {
    three() = 4; //~ E0070
}
