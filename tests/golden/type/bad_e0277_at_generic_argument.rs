// A bound that a written generic argument does not meet is told at it.
trait Tr {}
impl Tr for i32 {}
struct S;
impl S {
    fn m<U: Tr>(&self, u: U) {}
    fn n<U>(&self) where Option<U>: Tr {}
}
fn f<T: Tr>() {}
fn two<A: Copy, B: From<A>>(a: A) {}
fn main() {
    f::<
        String, //~ E0277
    >();
    S.m::<
        _>( //~ E0277
        "a");
    S.n::<
        i32>(); //~ E0277
    two::<
        i32,
        bool>( //~ E0277
        1);
    let g = f::<
        u8>; //~ E0277
    let n = "5 6".split_whitespace().collect::<
        String>().parse::< //~ E0277
        Vec<i32>>();
    std::mem::size_of::<
        str>(); //~ E0277
}
