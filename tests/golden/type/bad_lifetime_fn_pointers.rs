// Elision works inside of a function pointer type by itself.

struct Table {
    one: fn(&u8) -> &u8,
    two: fn(&u8, &u8) -> &u8, //~ E0106
}
fn none(f: fn() -> &u8) {} //~ E0106
fn result_only(f: for<'a> fn() -> &'a u8) {} //~ E0581
fn good(f: for<'a> fn(&'a u8, &u8) -> &'a u8) {}
fn main() {
    let f: fn(&u8, &u8) -> &u8; //~ E0106
}
