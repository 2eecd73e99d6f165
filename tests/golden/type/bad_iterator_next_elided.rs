// `next` gives what lives as long as the borrow of the iterator, not as `Item`.
struct S<'a>(&'a i32);
impl<'a> Iterator for S<'a> {
    type Item = &'a i32;
    fn next(&mut self) -> Option<&i32> { None } //~ lifetime
}
fn main() {}
