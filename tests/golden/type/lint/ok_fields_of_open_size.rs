// Fields without a name are told only where their size is known without generic arguments, and is not zero.
struct A<T>(T);
struct B<T>(Vec<T>);
struct C<T>(Option<T>);
struct D<'a, T>(&'a T);
struct E<T>(Box<T>);
struct F<T>([T; 3]);
struct G<T>((T, u8));
struct H(());
struct I([u8; 0]);
struct J<T> { a: T }
struct Inner<T>(T);
struct K<T>(Inner<T>);
struct L(Z);
struct Z;
struct M<T>(fn(T) -> T);
enum N<T> { X(T), Y(Vec<T>) }
struct O<const N: usize>([u8; N]);
struct P<T: ?Sized>(Box<T>);
struct Q<'a, T: ?Sized>(&'a T);
struct R<T: Iterator>(T::Item);
struct S2<T: Iterator>(Vec<T::Item>);
fn main() {
    let _ = ahead();
    let _ = (A(1), B(vec![1]), C(Some(1)), D(&1), E(Box::new(1)), F([1, 2, 3]), G((1, 2)), H(()), I([]));
    let _ = J { a: 1 };
    let _ = (K(Inner(1)), L(Z), N::X(1), N::Y(vec![1]), O([1]), P(Box::new(1)), Q(&1));
    let _m: M<i32> = M(i32::abs);
    let _r: R<std::vec::IntoIter<i32>> = R(1);
    let _r: S2<std::vec::IntoIter<i32>> = S2(vec![1]);
}
struct Ahead(std::iter::Peekable<std::str::Chars<'static>>);
fn ahead() -> Ahead {
    Ahead("ab".chars().peekable())
}
