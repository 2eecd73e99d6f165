// What is returned is told as that, whatever its destructor.
struct Noisy(i32);
impl Drop for Noisy {
    fn drop(&mut self) {}
}
struct Pair {
    right: Noisy,
    n: i32,
}
fn either<'a>(a: &'a mut i32, _: &'a mut i32) -> &'a mut i32 {
    a
}
fn f<'a>() -> Option<&'a mut i32> {
    let mut pair = Pair { right: Noisy(1), n: 8 };
    Some(either(&mut pair.n, &mut pair.right.0)) //~ E0515
}
fn main() {}
