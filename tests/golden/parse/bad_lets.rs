// `let` statements that lack a part, or have one too many.
fn no_value() {
    let x: i32 = ; //~ syntax
}
fn compares() {
    let mut x == 3; //~ syntax
}
fn twice() {
    let mut mut x = 3; //~ syntax
}
fn two() {
    let x, y = 1, 2; //~ syntax
}
fn colon() {
    let x = 5: //~ syntax
}
fn no_let() {
    mut x = 5; //~ syntax
}
fn keyword() {
    let type = 5; //~ syntax
}
fn block_for_array() {
    let x = { 1, 2, 3 }; //~ syntax
}
fn no_operand() {
    let x = 1 +
} //~ syntax
fn main() {}
