// Names that only macros and attributes have.
fn main() {
    let a = line; //~ E0423
    let b = file + column; //~ E0423
    let c: vec = 1; //~ E0573
    let d = Debug; //~ E0423
    let e = test; //~ E0423
    env(1); //~ E0423
}
