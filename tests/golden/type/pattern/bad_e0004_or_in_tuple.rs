// Alternatives inside of a tuple with a hole.
fn main() {
    let t = (1u8, Some(2));
    match t { //~ E0004
        (0 | 1 | 2, Some(_)) | (3..=255, _) => {}
        (0 | 2, None) => {}
    }
}
