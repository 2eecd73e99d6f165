// A reference is not cast to a number of another kind.
fn main() {
    let n: u8 = 5;
    let m = &n as u32; //~ E0606
}
