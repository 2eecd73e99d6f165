// A variable where a type belongs.
fn main() {
    let size = 3;
    let n: size = 4; //~ E0573
}
