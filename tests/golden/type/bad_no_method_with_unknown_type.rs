// A method that is missing is told beside the type between its `<>` that is not known; the ways out
// that are tried say nothing of their own.
fn main() {
    let o = Some("5");
    let _x = o.parse::<Nope>(); //~ E0425 E0599
    let v = vec![1, 2];
    let _x = v.sum::<Nope>(); //~ E0425 E0599
}
