// A guard assigns what a by-reference binding borrows.
fn main() {
    let mut o = Some(1);
    match o {
        Some(ref n)
            if {
                o = None; //~ E0506
                *n > 0
            } => {}
        _ => {}
    }
}
