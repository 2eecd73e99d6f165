// No cast to an unsized type.
fn main() {
    let a = [1u8, 2];
    let s = &a as [u8]; //~ E0620
}
