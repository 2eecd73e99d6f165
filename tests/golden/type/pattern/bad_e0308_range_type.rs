// A range of characters against a number.
fn main() {
    let n = 5u8;
    match n {
        'a'..='z' => {} //~ E0308
        _ => {}
    }
}
