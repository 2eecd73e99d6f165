// The second field of one name is not missing in a literal.
struct Q {
    x: i32,
    x: u8, //~ E0124
}
fn main() {
    let q = Q { x: 1 };
}
