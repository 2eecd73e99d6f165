// An iterator cannot lend from itself.
struct It<'a> {
    s: &'a mut [i32],
}
impl<'a> Iterator for It<'a> {
    type Item = &'a mut i32;
    fn next(&mut self) -> Option<&'a mut i32> {
        self.s.first_mut() //~ lifetime
    }
}

fn main() {}
