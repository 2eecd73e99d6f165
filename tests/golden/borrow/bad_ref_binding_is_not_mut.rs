// What is bound with `ref` cannot become `mut`: each borrow is told where it stands.
fn change<T>(_: &mut T) {}
fn main() {
    let s = String::new();
    let ref r = s;
    change(&mut r); //~ E0596
    change(&mut r); //~ E0596
    match &Some(1) {
        Some(n) => {
            change(&mut n); //~ E0596
            change(&mut n); //~ E0596
        }
        None => {}
    }
    let t = 1; //~ E0596
    change(&mut t);
    change(&mut t);
}
struct S(i32);
impl S {
    fn f(&self, n: i32) { //~ E0596
        change(&mut self); //~ E0596
        change(&mut self); //~ E0596
        change(&mut n);
        change(&mut n);
    }
    fn g(self) { //~ E0596
        change(&mut self.0);
        change(&mut self);
    }
}
