// Conditions without parameters hold or do not.
struct X;
trait Q {}
fn f() where String: Copy { //~ E0277
    let x: i32 = ""; //~ E0308
}
fn g() where i32: Copy, Vec<i32>: Clone {}
fn h<T>() where T: Copy, X: Q, Vec<T>: Copy {} //~ E0277
fn i() where Vec<i32>: IntoIterator<Item = u8> {} //~ E0271
fn j() where Vec<i32>: IntoIterator<Item = i32> {}
struct S where String: Copy { a: i32 } //~ E0277
enum E where X: Clone { A } //~ E0277
trait T where String: Copy {} //~ E0277
impl X where X: Q { //~ E0277
    fn m(&self) where Vec<i32>: Copy {} //~ E0277
    fn n(&self) where X: Sized {}
}
fn main() {
    g();
    f(); //~ E0277
}
