// Words that other languages have in expressions and statements, each where it stands.
fn both(a: bool, b: bool) {
    if a and b { //~ syntax
    }
}
fn one(a: bool, b: bool) -> bool {
    a or b //~ syntax
}
fn none(a: bool) {
    if not a { //~ syntax
    }
}
fn chain(a: bool) {
    if a {
    } elif !a { //~ syntax
    }
}
fn choose(a: i32) {
    switch a { //~ syntax
        _ => {}
    }
}
fn arms(a: i32) {
    match a {
        case 1 => {} //~ syntax
        _ => {}
    }
}
fn variable() {
    var x = 5; //~ syntax
}
fn typed() {
    int x = 5; //~ syntax
}
fn object() {
    let s = new String(); //~ syntax
}
fn steps() {
    for i in 0..10 do { //~ syntax
    }
}
fn main() {}
