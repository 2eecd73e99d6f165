// What a pattern borrows of a constant is in static data, unless it may be changed or depends on a
// value of this call.
fn mutable() -> &'static mut i32 {
    match (1, 2) { //~ E0515
        (ref mut n, _) => n,
    }
}
fn beside(k: i32) -> &'static i32 {
    match (1, k) {
        (ref n, _) => n, //~ E0515
    }
}
fn made() -> &'static String {
    let (ref s, n) = (String::new(), 1);
    println!("{n}");
    s //~ E0515
}
fn main() {
    println!("{} {}", beside(1), made());
    *mutable() = 1;
}
