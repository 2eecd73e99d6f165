// A function where a bound wants one with other arguments, another number of them, or another result.
fn call<F: Fn(i32) -> i32>(f: F) -> i32 {
    f(1, 2) //~ E0057
}
fn call_text<F: Fn(i32) -> i32>(f: F) -> i32 {
    f("x") //~ E0308
}
fn call_any<F>(f: F) {
    f(1); //~ E0618
}
fn wants<F: Fn(i32) -> i32>(f: F) -> i32 {
    f(1)
}
fn pointer(f: fn(i32) -> i32) -> i32 {
    f() //~ E0061
}
fn two(a: i32, b: i32) -> i32 {
    a + b
}
fn of_text(a: &str) -> i32 {
    a.len() as i32
}
fn to_byte(a: i32) -> u8 {
    a as u8
}
unsafe fn not_safe(a: i32) -> i32 {
    a
}
fn main() {
    wants(two); //~ E0593
    wants(of_text); //~ E0631
    wants(to_byte); //~ E0271
    wants(5); //~ E0277
    wants(not_safe); //~ E0277
    let p: fn(i32) -> i32 = of_text; //~ E0308
}
