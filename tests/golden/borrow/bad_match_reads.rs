// A match on a variable that is borrowed as mutable.
fn main() {
    let mut x = Some(1);
    let r = &mut x;
    match x { //~ E0503
        Some(_) => {}
        None => {}
    }
    *r = None;
}
