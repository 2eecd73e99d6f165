// A documentation comment at the end documents nothing: in a trait or an impl it has another code.
trait Island {
    fn lost();
    /// about nothing //~ E0584
}
struct Sand;
impl Sand {
    fn dry(&self) {}
    /** about nothing */ //~ E0584
}
impl Island for Sand {
    fn lost() {}
    //! about nothing //~ E0584
}
struct Point {
    x: i32,
    /// about nothing //~ E0585
}
fn f() {
    let _x: u8 = 'a'; //~ E0308
    /// about nothing //~ E0585
}
fn main() {
    let _p = Point {
        x: 1,
        /// about nothing //~ E0585
    };
    //// a comment like any other
}
