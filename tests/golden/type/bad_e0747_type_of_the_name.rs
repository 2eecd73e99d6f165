// A name between `<` and `>` is a type if there is one of that name.
type N = u32;
struct Foo<const N: usize>;
fn foo<const N: usize>() -> Foo<N> { //~ E0747
    todo!()
}
fn braces<const N: usize>() -> Foo<{ N }> {
    Foo
}
struct Bar<T>(T);
fn bar<const N: usize>() -> Bar<N> {
    Bar(1)
}
fn main() {
    let _ = braces::<3>();
    println!("{}", bar::<3>().0);
}
