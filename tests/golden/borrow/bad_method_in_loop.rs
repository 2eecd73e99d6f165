// A method is called on self in a loop over a field.
struct C {
    v: Vec<i32>,
    n: i32,
}
impl C {
    fn bump(&mut self) {
        self.n += 1;
    }
    fn go(&mut self) {
        for x in &self.v {
            self.n += x;
            self.bump(); //~ E0502
        }
    }
}
fn main() {
    let mut c = C { v: vec![], n: 0 };
    c.go();
}
