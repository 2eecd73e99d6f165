// `self` of an unknown type: nothing is told of its fields, methods and elements.
impl Counter { //~ E0425
    fn step(&mut self) -> u32 {
        self.n += 1;
        self.items[0] = 2;
        self.bump() + self.n
    }
}
fn main() {}
