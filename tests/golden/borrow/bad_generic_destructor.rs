// A generic type with a destructor may look at its parameter.
struct G<T>(T);
impl<T> Drop for G<T> {
    fn drop(&mut self) {}
}
fn main() {
    let g;
    let x = 5;
    g = G(&x); //~ E0597
}
