// `pub` where it says nothing: members of traits, impls, variants and their fields.
trait T {
    pub fn f(); //~ E0449
    pub const C: i32; //~ E0449
    pub type A; //~ E0449
}
struct S;
pub impl S {} //~ E0449
enum E {
    pub A, //~ E0449
    B(pub i32), //~ E0449
    C { pub x: i32 }, //~ E0449
}
impl S {
    pub const K: i32 = 1;
}
pub mod m {}
pub use m as n;
fn main() {

}
