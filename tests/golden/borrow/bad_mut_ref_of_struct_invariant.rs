// What stands behind `&mut` in a struct keeps its lifetime.
struct S<'a, 'b> { x: &'a mut &'b i32 }
fn f<'a, 'b, 'c>(s: S<'a, 'b>) -> S<'a, 'c> where 'b: 'c {
    s //~ lifetime
}
fn main() {}
