// A lifetime argument of a function is asked for.
fn g<'a: 'a>(t: &'a i32) -> &'a i32 { t }
fn f(y: &i32) {
    g::<'static>(y); //~ E0521
}
fn main() {}
