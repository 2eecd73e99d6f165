// A gap between a half-open range and its neighbour.
fn main() {
    let n: u8 = 7;
    match n { //~ E0004
        0 => {}
        2.. => {}
    }
}
