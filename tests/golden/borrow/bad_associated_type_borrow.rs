// An associated type carries the lifetime.
trait Make {
    type Out;
    fn make(self) -> Self::Out;
}
impl<'a> Make for &'a String {
    type Out = &'a str;
    fn make(self) -> &'a str {
        self.as_str()
    }
}
fn go<M: Make>(m: M) -> M::Out {
    m.make()
}
fn main() {
    let mut s = String::new();
    let r = go(&s);
    s.push('a'); //~ E0502
    println!("{r}");
}
