// The heads of `for` and `if`, what follows `else`, and the arrows of a `match`.
fn parentheses() {
    for (i in 0..10) {} //~ syntax
}
fn assigned() {
    for i = 0..10 {} //~ syntax
}
fn declared() {
    for let i in 0..10 {} //~ syntax
}
fn no_condition(x: i32) {
    if x == 1 {
    } else if { //~ syntax
    }
}
fn no_if(x: i32) {
    if x == 1 {
    } else x == 2 { //~ syntax
    }
}
fn no_block(x: i32) {
    if x == 1
        println!("one"); //~ syntax
}
fn thin_arrow(x: i32) {
    match x {
        1 -> {} //~ syntax
        _ => {}
    }
}
fn main() {}
