// `Some(None)` is missing.
fn main() {
    let o: Option<Option<u32>> = Some(None);
    match o { //~ E0004
        None => {}
        Some(Some(_)) => {}
    }
}
