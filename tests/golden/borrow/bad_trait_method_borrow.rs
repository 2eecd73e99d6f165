// The result of a trait's method borrows from self.
trait Name {
    fn name(&self) -> &str;
}
struct P(String);
impl Name for P {
    fn name(&self) -> &str {
        &self.0
    }
}
fn show<T: Name>(t: &T) -> &str {
    t.name()
}
fn main() {
    let mut p = P(String::new());
    let n = show(&p);
    p.0.push('a'); //~ E0502
    println!("{n}");
}
