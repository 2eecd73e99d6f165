// A path through a type that is not there.
fn main() {
    let s = Strng::from("x"); //~ E0433
}
