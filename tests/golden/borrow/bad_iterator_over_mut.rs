// An iterator that keeps `&mut` cannot give what it borrows for longer than one call.
struct It<'a> { v: &'a mut Vec<i32>, i: usize }
impl<'a> Iterator for It<'a> {
    type Item = &'a mut i32;
    fn next(&mut self) -> Option<&'a mut i32> {
        self.i += 1;
        self.v.get_mut(self.i) //~ lifetime
    }
}
fn main() {}
