// An arm assigns another part of the matched tuple.
fn main() {
    let mut t = (Some(1), 2);
    match t {
        (Some(_), ref mut b) => {
            t.0 = None;
            *b = 1;
        }
        _ => {}
    }
}
