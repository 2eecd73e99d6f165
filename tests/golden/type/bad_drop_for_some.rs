// `Drop` is for every value of a type, and asks for nothing that the type does not.

struct Fixed<'a>(&'a u8);
impl Drop for Fixed<'static> { //~ E0366
    fn drop(&mut self) {}
}
struct Twice<'a, 'b>(&'a u8, &'b u8);
impl<'a> Drop for Twice<'a, 'a> { //~ E0366
    fn drop(&mut self) {}
}
struct OneType<T>(T);
impl Drop for OneType<i32> { //~ E0366
    fn drop(&mut self) {}
}
struct More<'a, 'b>(&'a u8, &'b u8);
impl<'a, 'b: 'a> Drop for More<'a, 'b> { //~ E0367
    fn drop(&mut self) {}
}
struct MoreOfType<T>(T);
impl<T: Clone> Drop for MoreOfType<T> { //~ E0367
    fn drop(&mut self) {}
}
struct Inferred<'a, T>(&'a T);
impl<'a, T: 'a> Drop for Inferred<'a, T> {
    fn drop(&mut self) {}
}
struct Same<T: Clone>(T);
impl<U: Clone> Drop for Same<U> {
    fn drop(&mut self) {}
}

fn main() {}
