// A function with one lifetime where a pointer promises two.
fn pick<'a>(x: &'a i32, y: &'a i32) -> &'a i32 { x }
fn f() {
    let g: for<'x, 'y> fn(&'x i32, &'y i32) -> &'x i32 = pick; //~ E0308
}
fn main() {}
