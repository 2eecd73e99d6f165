// A parameter whose type nothing tells.
fn main() {
    let id = |x| x; //~ E0282
    let _ = &id;
}
