// The impl's method says the trait's condition the other way round.
trait Tr {
    fn f<'a, 'b>(x: &'a i32, y: &'b i32) where 'a: 'b;
    fn g<T>(t: T) where T: 'static;
}
struct X;
impl Tr for X {
    fn f<'a, 'b>(x: &'a i32, y: &'b i32) where 'b: 'a {} //~ E0623
    fn g<T>(t: T) where T: 'static {}
}
fn main() {}
