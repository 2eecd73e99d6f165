// A pointer to a value does not become one to a slice.
fn main() {
    let n: u8 = 5;
    let p = &n as *const u8 as *const [u8]; //~ E0607
}
