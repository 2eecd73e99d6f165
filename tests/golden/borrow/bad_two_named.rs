// Two named lifetimes that the signature does not relate.
fn first<'a, 'b>(x: &'a i32, y: &'b i32) -> &'a i32 {
    if *x > 0 {
        x
    } else {
        y //~ lifetime
    }
}
fn main() {
    println!("{}", first(&1, &2));
}
