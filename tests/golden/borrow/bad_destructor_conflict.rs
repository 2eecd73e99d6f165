// A field is borrowed beyond the destructor of its struct.
struct S<'a> {
    d: &'a mut String,
    o: String,
}
impl<'a> Drop for S<'a> {
    fn drop(&mut self) {
        self.d.push('x');
    }
}
fn f<'a>(s: S<'a>) -> &'a mut String {
    &mut *s.d //~ E0713
}
fn main() {
    let mut t = String::new();
    let x = S {
        d: &mut t,
        o: String::new(),
    };
    println!("{}", x.o);
    println!("{}", f(x));
}
