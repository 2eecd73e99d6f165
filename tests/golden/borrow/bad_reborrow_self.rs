// A mutable borrow of a field lasts as long as the borrow of self, not of the field.
struct P<'a> {
    r: &'a mut Vec<String>,
}
impl<'a> P<'a> {
    fn get(&mut self) -> &'a mut String {
        &mut self.r[0] //~ lifetime
    }
}

fn main() {}
