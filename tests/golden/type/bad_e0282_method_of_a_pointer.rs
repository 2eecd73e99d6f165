// A method of a raw pointer may be one of what it points to, so that must be known before.
fn cast() {
    let one = &1;
    let p = one as *const _; //~ E0282
    p.is_null();
}
fn function() {
    let p = std::ptr::null(); //~ E0282
    p.is_null();
    let _q: *const i32 = p;
}
fn fine() {
    let p = &1 as *const i32;
    println!("{}", p.is_null());
    let q: *const _ = &1;
    println!("{}", q.is_null());
}
fn main() {
    cast();
    function();
    fine();
}
