// A private method of the library, and names of attributes as values.
fn main() {
    let text = "a.b";
    text.part(1); //~ E0599
    let p = path; //~ E0423
    let t = test; //~ E0423
}
