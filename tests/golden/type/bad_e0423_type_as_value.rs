// A primitive type is no value.
fn main() {
    let n = u32; //~ E0423
}
