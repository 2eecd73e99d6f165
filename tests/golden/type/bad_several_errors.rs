// All errors of a stage are reported.
fn main() {
    let a: bool = 1; //~ E0308
    let b = "x" * 2; //~ E0369
    let c = vec![1].nope(); //~ E0599
    let d = a.x; //~ E0610
}
