// A function pointer from and to a lifetime makes it invariant.
use std::marker::PhantomData;
struct Inv<'a>(PhantomData<fn(&'a i32) -> &'a i32>);
fn f<'a, 'b>(x: Inv<'a>, y: &'b i32) -> Inv<'b> {
    x //~ lifetime
}
fn main() {}
