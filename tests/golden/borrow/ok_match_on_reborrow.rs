// An arm without bindings assigns through the matched reference.
fn main() {
    let mut o = Some(1);
    let r = &mut o;
    match *r {
        Some(ref mut n) => *n += 1,
        None => *r = Some(1),
    }
    println!("{o:?}");
}
