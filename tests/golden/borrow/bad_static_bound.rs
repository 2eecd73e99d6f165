// A static bound of a type parameter and a borrowed argument.
fn need<T: 'static>(t: T) {}
fn f(t: &i32) {
    need(t); //~ E0521
}
fn g<'a>(t: &'a i32) {
    need(t); //~ E0521
}

fn main() {}
