// A radix prefix without digits.
fn main() {
    let n = 0x; //~ E0768
}
