// What must live as long as a lifetime without a name has another code.
fn anonymous<T>(x: &()) -> &() {
    with::<T>(x) //~ E0311
}
fn named<'a, T>(x: &'a ()) -> &'a () {
    with::<T>(x) //~ E0309
}
fn with<'a, T: 'a>(x: &'a ()) -> &'a () {
    x
}
fn main() {
    anonymous::<i32>(&());
    named::<i32>(&());
}
