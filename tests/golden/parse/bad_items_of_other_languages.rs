// What is added to items or left out of them, and words that begin items elsewhere.
const LIMIT = 5; //~ syntax
fn no_parameters { //~ syntax
}
fn result(): i32 { //~ syntax
    5
}
fn type_first(i32 x) {} //~ syntax
struct Cat {
    name: String,
    fn meow(&self) {} //~ syntax
}
fn main() {}
def first() {} //~ syntax
