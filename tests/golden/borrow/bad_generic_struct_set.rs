// A generic struct fixes the lifetime of what it holds.
struct W<T>(T);
impl<T> W<T> {
    fn get(&self) -> &T {
        &self.0
    }
    fn set(&mut self, t: T) {
        self.0 = t;
    }
}
fn main() {
    let mut w = W("a");
    {
        let s = String::from("b");
        w.set(&s); //~ E0597
    }
    println!("{}", w.get());
}
