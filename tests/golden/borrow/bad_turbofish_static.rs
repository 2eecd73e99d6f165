// A lifetime in a turbofish is asked for.
fn g<T>(t: T) -> T { t }
fn f(y: &i32) {
    g::<&'static i32>(y); //~ E0521
}
fn main() {}
