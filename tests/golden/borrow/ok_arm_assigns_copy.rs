// An arm assigns after the binding has been copied.
fn main() {
    let mut o = Some(1);
    match o {
        Some(n) if n > 0 => {
            o = None;
        }
        _ => {
            o = Some(1);
        }
    }
    println!("{o:?}");
}
