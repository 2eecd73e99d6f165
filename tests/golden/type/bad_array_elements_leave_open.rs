// Elements that differ do not say what the parameter is.
trait Ix {}
impl Ix for usize {}
fn f<I: Ix, const N: usize>(a: [I; N]) {}
fn g<I: Ix>(a: Vec<I>, b: I) {}
fn h<I: Ix>(i: I) {}
fn k<I: Ix>(i: Option<I>) {}
fn main() {
    f([true, 1]); //~ E0308
    f([true, false]); //~ E0277
    g(vec![true, 1], "x"); //~ E0308
    h(if true { true } else { 1 }); //~ E0308
    k(if true { Some(true) } else { Some(1) }); //~ E0277 E0308
    let mut v = vec![1, 2, 3];
    let r = v.get_disjoint_mut([true, 1]); //~ E0308
    let e = v.get(if true { true } else { 1 }); //~ E0308
}
