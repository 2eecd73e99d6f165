// A bound of `Self` is told at the type in front of `as`, or at the argument.
trait Tr {
    fn q(&self) {}
    fn st() {}
    fn w<X: Tr>(x: X) {}
}
impl Tr for i32 {}
struct W<T>(T);
impl<T: Copy> W<T> {
    fn mk(t: T) -> Self { W(t) }
}
struct N;
fn main() {
    <
        String as Tr>::st(); //~ E0277
    Tr::q(
        &String::new()); //~ E0277
    <i32 as Tr>::w(
        String::new()); //~ E0277
    W::mk(
        N); //~ E0277
}
