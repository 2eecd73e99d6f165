// Other fields of self are changed in a loop over a field.
struct C {
    v: Vec<i32>,
    n: i32,
}
impl C {
    fn go(&mut self) {
        for x in &self.v {
            self.n += x;
        }
        for x in self.v.iter_mut() {
            *x += self.n;
        }
        let C { v, n } = self;
        v.push(*n);
        *n += 1;
    }
}
fn main() {
    let mut c = C { v: vec![], n: 0 };
    c.go();
}
