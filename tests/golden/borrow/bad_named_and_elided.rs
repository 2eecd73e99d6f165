// The result has the lifetime of another parameter.
fn first<'a>(x: &'a i32, y: &i32) -> &'a i32 {
    if *x > 0 {
        x
    } else {
        y //~ E0621
    }
}
fn main() {
    println!("{}", first(&1, &2));
}
