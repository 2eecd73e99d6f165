// A type parameter of an alias stands in what it means.
type A<T> = u32; //~ E0091
type B<'a> = u32;
type C<const N: usize> = u32;
type D<T, U> = Vec<U>; //~ E0091
type E<T> = A<T>; //~ E0091
type F<T> = <T as Iterator>::Item;
type G<'a, T> = &'a T;
fn f(x: A<i32>) -> A<i32> {
    x
}
fn main() {
    f(1);
}
