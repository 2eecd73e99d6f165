// `--why` of a borrow that a destructor may meet: it has the same address.
struct Guard<'a> {
    text: &'a mut String,
}
impl Drop for Guard<'_> {
    fn drop(&mut self) {
        self.text.clear();
    }
}
fn take<'a>(g: Guard<'a>) -> &'a mut String {
    &mut *g.text //~ E0713
}
fn main() {}

//--- expected why
// 11: line 11: the borrow is the address of the memory that `g.text` points to, or of something that the value there owns
// 11: line 12: a destructor runs here that has the same address, and may change what is there, or free what it owns
// 11: the caller of this function would use the old address
