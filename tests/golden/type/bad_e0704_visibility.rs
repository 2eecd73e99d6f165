// A module around an item is named behind `in`.
mod outer {
    pub(outer) struct S; //~ E0704
    pub(friends) fn f() -> u8 { //~ E0704
        'a' //~ E0308
    }
    pub struct T {
        pub(me) x: i32, //~ E0704
    }
    pub struct U(pub (i32, i32), pub (u8));
    pub(in crate::outer) fn g() {}
}
fn main() {
    outer::f();
}
