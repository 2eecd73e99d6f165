// What a reference to an unknown type may be compared with is open: a number is not it.
fn filtered() {
    let n = ["1"].iter().map(|s| s.parse().unwrap()).filter(|n| n > 1).count(); //~ E0277
    println!("{}", n);
}
fn variable() {
    let x = "1".parse().unwrap();
    let r = &x;
    if r > 1 { //~ E0277
        println!("{}", 1);
    }
}
fn known() {
    let r = &1;
    if r > 1 { //~ E0308
        println!("{}", 1);
    }
}
fn main() {
    filtered();
    variable();
    known();
}
