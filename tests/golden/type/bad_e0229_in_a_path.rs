// `<I as Trait<A = T>>::A` asks for a type, and cannot set it.
trait Foo {
    type A;
}
impl Foo for isize {
    type A = usize;
}
fn baz(_: <isize as Foo<A = usize>>::A) {} //~ E0229
fn main() {
    baz(1);
}
