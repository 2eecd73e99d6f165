// Operators that other languages have are named, each where it stands.
fn decrement(mut x: i32) {
    x--; //~ syntax
}
fn increment_first(mut x: i32) {
    ++x; //~ syntax
}
fn same(x: i32) -> bool {
    x === 5 //~ syntax
}
fn not_same(x: i32) -> bool {
    x !== 5 //~ syntax
}
fn different(x: i32) -> bool {
    x <> 5 //~ syntax
}
fn not_more(x: i32) -> bool {
    x =< 5 //~ syntax
}
fn choose(x: bool) -> i32 {
    x ? 1 : 2 //~ syntax
}
fn main() {}
