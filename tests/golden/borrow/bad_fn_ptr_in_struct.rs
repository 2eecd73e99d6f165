// A fn pointer in a struct takes the struct's lifetime.
struct H<'a> { f: fn(&'a i32) -> &'a i32 }
fn f<'a, 'b>(h: H<'a>, y: &'b i32) -> &'b i32 {
    (h.f)(y) //~ lifetime
}
fn main() {}
